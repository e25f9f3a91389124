param zones array
param location string
param skuName string

resource web 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-web'
  location: 'westus3'
  sku: {
    name: 'Standard'
  }
  // expect unknown: zones
  zones: zones
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

// expect fail: most Azure regions have zones
resource there 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-there'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource alone 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-alone'
  location: 'westus3'
  sku: {
    name: 'Standard'
  }
  // expect unknown: nothing here uses the address
  zones: ['2']
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource tier 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-tier'
  location: 'westus3'
  sku: {
    // expect unknown: skuName
    name: skuName
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}
