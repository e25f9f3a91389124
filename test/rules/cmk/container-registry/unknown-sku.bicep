param sku string

resource asked 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    // expect unknown
    name: sku
  }
  properties: {}
}
