metadata description = 'The hub: firewall, gateways and the way out. The payments spoke hangs off it.'

param location string = 'westeurope'

var addressNames = ['firewall', 'vpn', 'expressroute', 'egress']

resource hub 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-hub'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.10.0.0/16'] }
    subnets: [
      { name: 'AzureFirewallSubnet', properties: { addressPrefix: '10.10.0.0/26' } }
      { name: 'GatewaySubnet', properties: { addressPrefix: '10.10.1.0/27' } }
      { name: 'snet-shared', properties: { addressPrefix: '10.10.2.0/24', natGateway: { id: egress.id } } }
    ]
  }
}

resource payments 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-payments'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      { name: 'snet-app', properties: { addressPrefix: '10.20.1.0/24', networkSecurityGroup: { id: paymentsRules.id } } }
      { name: 'snet-gateway', properties: { addressPrefix: '10.20.2.0/24' } }
    ]
  }
}

resource paymentsRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments'
  location: location
  properties: { securityRules: [] }
}

resource addresses 'Microsoft.Network/publicIPAddresses@2024-05-01' = [
  for name in addressNames: {
    name: 'pip-hub-${name}'
    location: location
    sku: { name: 'Standard' }
    properties: { publicIPAllocationMethod: 'Static' }
  }
]

resource egress 'Microsoft.Network/natGateways@2024-05-01' = {
  name: 'ng-hub'
  location: location
  sku: { name: 'Standard' }
  properties: {
    publicIpAddresses: [{ id: addresses[3].id }]
  }
}

resource firewall 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-hub'
  location: location
  zones: ['1']
  properties: {
    sku: { name: 'AZFW_VNet', tier: 'Standard' }
    firewallPolicy: { id: policy.id }
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          subnet: { id: '${hub.id}/subnets/AzureFirewallSubnet' }
          publicIPAddress: { id: addresses[0].id }
        }
      }
    ]
  }
}

resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
  name: 'afwp-hub'
  location: location
  properties: {
    sku: { tier: 'Standard' }
    threatIntelMode: 'Deny'
  }
}

resource vpn 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-branches'
  location: location
  properties: {
    gatewayType: 'Vpn'
    vpnType: 'RouteBased'
    sku: { name: 'VpnGw2', tier: 'VpnGw2' }
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          subnet: { id: '${hub.id}/subnets/GatewaySubnet' }
          publicIPAddress: { id: addresses[1].id }
        }
      }
    ]
  }
}

resource expressRoute 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'ergw-datacenter'
  location: location
  properties: {
    gatewayType: 'ExpressRoute'
    sku: { name: 'Standard', tier: 'Standard' }
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          subnet: { id: '${hub.id}/subnets/GatewaySubnet' }
          publicIPAddress: { id: addresses[2].id }
        }
      }
    ]
  }
}
