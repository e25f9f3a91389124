param storageSku string

resource shop 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stshop'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    // expect unknown: storageSku
    name: storageSku
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}
