// expect fail: key that Microsoft manages
resource silent 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {}
}

resource off 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments2'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    encryption: {
      // expect fail: key that Microsoft manages
      status: 'disabled'
    }
  }
}
