// expect nothing
resource website 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stwebsite1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {}
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01' = {
  parent: website
  name: 'default'
  properties: {
    staticWebsite: {
      enabled: true
    }
  }
}
