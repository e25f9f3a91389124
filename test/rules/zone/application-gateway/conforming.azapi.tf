# expect pass
resource "azapi_resource" "web" {
  type = "Microsoft.Network/applicationGateways@2024-05-01"
  name = "agw-web"
  location = "westeurope"

  body = {
    zones = ["1", "2", "3"]
    properties = {
      sku = {
        name = "WAF_v2"
        tier = "WAF_v2"
      }
    }
  }
}

resource "azapi_resource" "api" {
  type = "Microsoft.Network/applicationGateways@2024-05-01"
  name = "agw-api"
  location = "westus"

  body = {
    properties = {
      sku = {
        name = "WAF_v2"
        tier = "WAF_v2"
      }
    }
  }
}
