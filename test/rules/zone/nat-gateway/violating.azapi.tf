# expect fail: stands in a zone of westeurope that nobody chose
resource "azapi_resource" "app" {
  type = "Microsoft.Network/natGateways@2024-07-01"
  name = "ng-app"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      idleTimeoutInMinutes = 4
    }
  }
}
