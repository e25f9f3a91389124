# expect nothing
resource "azapi_resource" "shop" {
  type = "Microsoft.ContainerRegistry/registries@2025-11-01"
  name = "crshop"
  location = "westcentralus"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      adminUserEnabled = false
      zoneRedundancy = "Disabled"
    }
  }
}
