param subnetId string
param isReachable bool

resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-app'
  location: 'westeurope'
}

resource card 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic-app-1'
  location: 'westeurope'
  properties: {
    ipConfigurations: [
      {
        name: 'external'
        properties: {
          subnet: { id: subnetId }
          // expect unknown: condition
          publicIPAddress: isReachable ? { id: address.id } : null
        }
      }
    ]
  }
}
