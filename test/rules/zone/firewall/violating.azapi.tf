resource "azapi_resource" "hub" {
  type = "Microsoft.Network/azureFirewalls@2024-05-01"
  name = "afw-hub"
  location = "westeurope"

  body = {
    # expect fail: afw-hub runs in one zone of westeurope
    zones = ["1"]
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Standard"
      }
    }
  }
}

resource "azapi_resource" "secured" {
  type = "Microsoft.Network/azureFirewalls@2024-05-01"
  name = "afw-secured"
  location = "westeurope"

  body = {
    # expect fail: afw-secured
    zones = ["3"]
    properties = {
      sku = {
        name = "AZFW_Hub"
        tier = "Standard"
      }
    }
  }
}
