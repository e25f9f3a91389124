resource shop 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stshop'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    // expect fail: Set `sku.name` to Standard_ZRS
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

resource files 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stfiles'
  location: 'westeurope'
  kind: 'FileStorage'
  sku: {
    // expect fail: Set `sku.name` to Premium_ZRS
    name: 'Premium_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

resource old 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stold'
  location: 'westeurope'
  kind: 'Storage'
  sku: {
    // expect fail: to Standard_GRS
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

resource next 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stnext'
  location: 'westeurope'
  kind: 'FileStorage'
  sku: {
    // expect fail: to StandardV2_ZRS
    name: 'StandardV2_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}
