resource open 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    networkAcls: {
      // expect fail: admits every network
      defaultAction: 'Allow'
    }
  }
}

// expect fail: admits every network
resource silent 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments2'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {}
}

// expect fail
resource public 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments3'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    publicNetworkAccess: 'Enabled'
  }
}
