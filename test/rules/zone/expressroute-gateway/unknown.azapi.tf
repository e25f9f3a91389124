variable "gatewaySku" {
  type = string
}

resource "azapi_resource" "hub" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "ergw-hub"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        # expect unknown: gatewaySku
        name = var.gatewaySku
        tier = var.gatewaySku
      }
    }
  }
}
