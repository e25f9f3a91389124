# expect pass
resource "azapi_resource" "app" {
  type = "Microsoft.Network/natGateways@2024-07-01"
  name = "ng-app"
  location = "westeurope"

  body = {
    sku = {
      name = "StandardV2"
    }
    properties = {
      idleTimeoutInMinutes = 4
    }
  }
}

# expect pass
resource "azapi_resource" "stack" {
  type = "Microsoft.Network/natGateways@2024-07-01"
  name = "ng-stack"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    zones = ["1"]
    properties = {
      idleTimeoutInMinutes = 4
    }
  }
}
