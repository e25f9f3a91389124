param publicAccess string

resource asked 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    // expect unknown
    publicNetworkAccess: publicAccess
  }
}
