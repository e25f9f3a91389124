// expect nothing
resource shell 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stshell1'
  location: 'westeurope'
  tags: {
    'ms-resource-usage': 'azure-cloud-shell'
  }
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {}
}
