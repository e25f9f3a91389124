// expect pass
resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-1'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'named'
        properties: {
          priority: 200
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '10.20.0.0/26'
          destinationPortRange: '22'
        }
      }
      {
        name: 'tag'
        properties: {
          priority: 210
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '22'
        }
      }
      {
        name: 'web'
        properties: {
          priority: 220
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'denied'
        properties: {
          priority: 4000
          direction: 'Inbound'
          access: 'Deny'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '22'
        }
      }
      {
        name: 'out'
        properties: {
          priority: 240
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '22'
        }
      }
      {
        name: 'other-protocol'
        properties: {
          priority: 250
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Icmp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

// expect pass
resource empty 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-2'
  location: 'westeurope'
  properties: {
    securityRules: []
  }
}
