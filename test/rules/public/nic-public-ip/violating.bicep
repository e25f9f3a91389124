param subnetId string

resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-app'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

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
      {
        name: 'external'
        properties: {
          subnet: {
            id: subnetId
          }
          privateIPAllocationMethod: 'Dynamic'
          // expect fail: public IP address of its own
          publicIPAddress: {
            id: address.id
          }
        }
      }
    ]
  }
}
