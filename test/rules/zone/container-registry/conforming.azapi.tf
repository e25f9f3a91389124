# expect pass
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
    }
  }
}

# expect pass
resource "azapi_resource" "said" {
  type = "Microsoft.ContainerRegistry/registries@2025-11-01"
  name = "crsaid"
  location = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      adminUserEnabled = false
      zoneRedundancy = "Enabled"
    }
  }
}
