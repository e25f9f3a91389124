variable "zones" {
  type = list(string)
}

resource "azapi_resource" "web" {
  type = "Microsoft.Network/applicationGateways@2024-05-01"
  name = "agw-web"
  location = "westeurope"

  body = {
    # expect unknown: zones
    zones = var.zones
    properties = {
      sku = {
        name = "WAF_v2"
        tier = "WAF_v2"
      }
    }
  }
}
