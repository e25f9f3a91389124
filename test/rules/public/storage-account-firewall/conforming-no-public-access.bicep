// expect nothing
resource private 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}

resource guarded 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments2'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    publicNetworkAccess: 'SecuredByPerimeter'
    networkAcls: {
      defaultAction: 'Allow'
    }
  }
}
