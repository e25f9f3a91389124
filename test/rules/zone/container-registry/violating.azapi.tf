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
      # expect fail: crshop says that it is not zone-redundant
      zoneRedundancy = "Disabled"
    }
  }
}

resource "azapi_resource" "dev" {
  type = "Microsoft.ContainerRegistry/registries@2025-11-01"
  name = "crdev"
  location = "westeurope"

  body = {
    sku = {
      name = "Basic"
    }
    properties = {
      adminUserEnabled = false
      # expect fail: crdev
      zoneRedundancy = "Disabled"
    }
  }
}
