// expect pass
resource closed 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}
