# expect pass
resource "azapi_resource" "hub" {
  type = "Microsoft.Network/azureFirewalls@2024-05-01"
  name = "afw-hub"
  location = "westeurope"

  body = {
    zones = ["1", "2", "3"]
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Standard"
      }
    }
  }
}

# expect pass
resource "azapi_resource" "plain" {
  type = "Microsoft.Network/azureFirewalls@2024-05-01"
  name = "afw-plain"
  location = "westeurope"

  body = {
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Standard"
      }
    }
  }
}
