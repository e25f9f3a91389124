param rules array

resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-payments-1'
  location: 'westeurope'
  properties: {
    // expect unknown
    securityRules: rules
  }
}
