// expect pass
resource empty 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-2'
  location: 'westeurope'
  properties: {
    securityRules: []
  }
}

resource door 'Microsoft.Network/networkSecurityGroups/securityRules@2024-05-01' = {
  parent: empty
  name: 'door'
  properties: {
    priority: 200
    direction: 'Inbound'
    access: 'Allow'
    protocol: 'Tcp'
    sourcePortRange: '*'
    destinationAddressPrefix: '*'
    // expect fail: nsg-payments-2
    sourceAddressPrefix: '*'
    destinationPortRange: '22'
  }
}
