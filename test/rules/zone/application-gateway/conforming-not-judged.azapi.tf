# expect nothing
resource "azapi_resource" "old" {
  type = "Microsoft.Network/applicationGateways@2024-05-01"
  name = "agw-old"
  location = "westeurope"

  body = {
    zones = ["1"]
    properties = {
      sku = {
        name = "WAF_Medium"
        tier = "WAF_Medium"
      }
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.Network/applicationGateways@2024-05-01"
  name = "agw-there"
  location = "westcentralus"

  body = {
    zones = ["1"]
    properties = {
      sku = {
        name = "WAF_v2"
        tier = "WAF_v2"
      }
    }
  }
}
