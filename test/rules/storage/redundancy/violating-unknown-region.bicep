param location string

resource shop 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stshop'
  location: location
  kind: 'StorageV2'
  sku: {
    // expect fail: most Azure regions have zones
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}
