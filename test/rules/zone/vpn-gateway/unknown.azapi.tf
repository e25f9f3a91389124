variable "gatewaySku" {
  type = string
}

variable "gatewayType" {
  type = string
}

resource "azapi_resource" "hub" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-hub"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "Vpn"
      sku = {
        # expect unknown: gatewaySku
        name = var.gatewaySku
        tier = var.gatewaySku
      }
    }
  }
}

resource "azapi_resource" "kind" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-kind"
  location = "westeurope"

  body = {
    properties = {
      # expect unknown: gatewayType
      gatewayType = var.gatewayType
      sku = {
        name = "VpnGw1"
        tier = "VpnGw1"
      }
    }
  }
}
