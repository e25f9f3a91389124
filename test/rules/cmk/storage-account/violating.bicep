resource explicit 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    encryption: {
      // expect fail: key that Microsoft manages
      keySource: 'Microsoft.Storage'
      services: {
        blob: {
          enabled: true
        }
      }
    }
  }
}

// expect fail: key that Microsoft manages
resource silent 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments2'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {}
}
