param source string

resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-1'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'asked'
        properties: {
          priority: 200
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          // expect unknown
          sourceAddressPrefix: source
          destinationPortRange: '8080'
        }
      }
    ]
  }
}
