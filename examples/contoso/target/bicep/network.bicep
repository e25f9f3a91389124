metadata description = 'The hub: firewall, gateways and the way out. The payments spoke hangs off it.'

param location string = 'westeurope'

var appsDelegation = [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
var zones = ['1', '2', '3']
var addressNames = ['firewall', 'vpn', 'expressroute']

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
      { name: 'snet-endpoints', properties: { addressPrefix: '10.20.3.0/24' } }
      { name: 'snet-notifications', properties: { addressPrefix: '10.20.4.0/24', delegations: appsDelegation } }
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
    zones: zones
    properties: { publicIPAllocationMethod: 'Static' }
  }
]

resource egressAddress 'Microsoft.Network/publicIPAddresses@2025-05-01' = {
  name: 'pip-hub-egress'
  location: location
  sku: { name: 'StandardV2' }
  zones: zones
  properties: { publicIPAllocationMethod: 'Static' }
}

resource egress 'Microsoft.Network/natGateways@2025-05-01' = {
  name: 'ng-hub'
  location: location
  sku: { name: 'StandardV2' }
  zones: zones
  properties: {
    publicIpAddresses: [{ id: egressAddress.id }]
  }
}

resource firewall 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-hub'
  location: location
  zones: zones
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
    sku: { name: 'VpnGw2AZ', tier: 'VpnGw2AZ' }
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
    sku: { name: 'ErGw1AZ', tier: 'ErGw1AZ' }
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
