// expect pass
resource a 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stzrs'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

// expect pass
resource b 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stgrs'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_GRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

// expect pass
resource c 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stragrs'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_RAGRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

// expect pass
resource d 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stgzrs'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_GZRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}

// expect pass
resource e 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpremium'
  location: 'westeurope'
  kind: 'BlockBlobStorage'
  sku: {
    name: 'Premium_ZRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
  }
}
