variable "zoneRedundancy" {
  type = string
}

resource "azapi_resource" "shop" {
  type = "Microsoft.ContainerRegistry/registries@2025-11-01"
  name = "crshop"
  location = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      adminUserEnabled = false
      # expect unknown: zoneRedundancy
      zoneRedundancy = var.zoneRedundancy
    }
  }
}
