resource open 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    // expect fail: anonymous readers
    allowBlobPublicAccess: true
  }
}

// expect fail: anonymous readers
resource old 'Microsoft.Storage/storageAccounts@2021-09-01' = {
  name: 'stpayments2'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {}
}
