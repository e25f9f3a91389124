// expect fail: is said to spread it over all zones
resource web 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-web'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

// expect pass
resource old 'Microsoft.Network/publicIPAddresses@2020-07-01' = {
  name: 'pip-old'
  location: 'westus3'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

// expect pass
resource next 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-next'
  location: 'westus3'
  sku: {
    name: 'StandardV2'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}
