# expect nothing
resource "azapi_resource" "hub" {
  type = "Microsoft.Network/azureFirewalls@2024-05-01"
  name = "afw-hub"
  location = "westcentralus"

  body = {
    zones = ["1"]
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Standard"
      }
    }
  }
}
