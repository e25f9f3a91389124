# expect pass
resource "azapi_resource" "hub" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "ergw-hub"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        name = "ErGw2AZ"
        tier = "ErGw2AZ"
      }
    }
  }
}

# expect pass
resource "azapi_resource" "scale" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "ergw-scale"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        name = "ErGwScale"
        tier = "ErGwScale"
      }
    }
  }
}
