variable "zones" {
  type = list(string)
}

resource "azapi_resource" "hub" {
  type = "Microsoft.Network/azureFirewalls@2024-05-01"
  name = "afw-hub"
  location = "westeurope"

  body = {
    # expect unknown: zones
    zones = var.zones
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Standard"
      }
    }
  }
}
