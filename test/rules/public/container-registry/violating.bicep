resource open 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    // expect fail: accepts connections from the internet
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
