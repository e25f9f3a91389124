resource "azapi_resource" "hub" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "ergw-hub"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        # expect fail: Take ErGw2AZ
        name = "HighPerformance"
        tier = "HighPerformance"
      }
    }
  }
}

resource "azapi_resource" "big" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "ergw-big"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        # expect fail: Take ErGw3AZ
        name = "UltraPerformance"
      }
    }
  }
}
