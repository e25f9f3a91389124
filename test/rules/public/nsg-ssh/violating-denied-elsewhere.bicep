resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-1'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'other-port'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Deny'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'private'
        properties: {
          priority: 110
          direction: 'Inbound'
          access: 'Deny'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '10.0.0.0/8'
          destinationPortRange: '*'
        }
      }
      {
        name: 'outbound'
        properties: {
          priority: 120
          direction: 'Outbound'
          access: 'Deny'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'open'
        properties: {
          priority: 200
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          // expect fail: rule open
          sourceAddressPrefix: '*'
          destinationPortRange: '22'
        }
      }
      {
        name: 'too-late'
        properties: {
          priority: 300
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}
