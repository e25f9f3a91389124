// expect pass
resource closed 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    allowBlobPublicAccess: false
  }
}

// expect pass
resource silent 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments2'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {}
}
