// expect nothing
resource shares 'Microsoft.Storage/storageAccounts@2021-01-01' = {
  name: 'stprofiles1'
  location: 'westeurope'
  kind: 'FileStorage'
  sku: {
    name: 'Premium_ZRS'
  }
  properties: {
    allowBlobPublicAccess: true
  }
}
