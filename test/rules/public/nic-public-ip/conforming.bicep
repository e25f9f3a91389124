param subnetId string

// expect pass
resource card 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic-app-1'
  location: 'westeurope'
  properties: {
    ipConfigurations: [
      {
        name: 'internal'
        properties: {
          subnet: {
            id: subnetId
          }
          privateIPAllocationMethod: 'Dynamic'
        }
      }
    ]
  }
}
