// expect fail: cae-shop is not zone-redundant
resource shop 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-shop'
  location: 'westeurope'
  tags: {
    workload: 'shop'
  }
}
