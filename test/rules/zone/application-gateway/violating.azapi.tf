resource "azapi_resource" "web" {
  type = "Microsoft.Network/applicationGateways@2024-05-01"
  name = "agw-web"
  location = "westeurope"

  body = {
    # expect fail: agw-web runs in one zone of westeurope
    zones = ["1"]
    properties = {
      sku = {
        name = "WAF_v2"
        tier = "WAF_v2"
      }
    }
  }
}
