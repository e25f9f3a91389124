resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-1'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'one'
        properties: {
          priority: 200
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          // expect fail: opens RDP to every address
          sourceAddressPrefix: '*'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'range'
        properties: {
          priority: 210
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          // expect fail
          sourceAddressPrefix: 'Internet'
          destinationPortRange: '3380-3390'
        }
      }
      {
        name: 'list'
        properties: {
          priority: 220
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          // expect fail
          sourceAddressPrefixes: ['10.0.0.0/8', '0.0.0.0/0']
          destinationPortRanges: ['443', '3389']
        }
      }
      {
        name: 'all'
        properties: {
          priority: 230
          direction: 'Inbound'
          access: 'Allow'
          protocol: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          // expect fail
          sourceAddressPrefix: '::/0'
          destinationPortRange: '*'
        }
      }
    ]
  }
}
