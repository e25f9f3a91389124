resource "azapi_resource" "hub" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-hub"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "Vpn"
      sku = {
        # expect fail: Take VpnGw2AZ
        name = "VpnGw2"
        tier = "VpnGw2"
      }
    }
  }
}

resource "azapi_resource" "branch" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-branch"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "Vpn"
      sku = {
        # expect fail: No SKU of that size spans zones
        name = "Basic"
        tier = "Basic"
      }
    }
  }
}
