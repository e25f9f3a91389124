// expect nothing
resource small 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Basic'
  }
  properties: {}
}
