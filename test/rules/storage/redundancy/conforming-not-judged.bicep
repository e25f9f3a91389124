// expect nothing
resource edge 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stedge'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Premium_LRS'
  }
  extendedLocation: {
    name: 'losangeles'
    type: 'EdgeZone'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

resource there 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stthere'
  location: 'westcentralus'
  kind: 'FileStorage'
  sku: {
    name: 'Premium_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}
