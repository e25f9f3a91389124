param location string = 'westeurope'

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stcontosopayments'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
}
