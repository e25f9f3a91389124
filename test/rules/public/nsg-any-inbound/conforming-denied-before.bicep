// expect pass
resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-1'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'deny'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'late'
        properties: {
          priority: 200
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          sourceAddressPrefix: '*'
          destinationPortRange: '8080'
        }
      }
    ]
  }
}
