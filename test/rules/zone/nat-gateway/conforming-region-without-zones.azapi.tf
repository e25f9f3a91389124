# expect nothing
resource "azapi_resource" "app" {
  type = "Microsoft.Network/natGateways@2024-07-01"
  name = "ng-app"
  location = "westcentralus"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      idleTimeoutInMinutes = 4
    }
  }
}
