// expect nothing
resource workspace 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'dbstorage1'
  location: 'westeurope'
  tags: {
    application: 'databricks'
    'databricks-environment': 'true'
  }
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {}
}
