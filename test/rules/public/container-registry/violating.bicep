resource open 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    // expect fail: can be reached over its public endpoint
    publicNetworkAccess: 'Enabled'
  }
}

// expect fail: private endpoint
resource silent 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments2'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {}
}
