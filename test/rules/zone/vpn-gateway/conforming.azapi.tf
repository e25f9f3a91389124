# expect pass
resource "azapi_resource" "hub" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-hub"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "Vpn"
      sku = {
        name = "VpnGw2AZ"
        tier = "VpnGw2AZ"
      }
    }
  }
}
