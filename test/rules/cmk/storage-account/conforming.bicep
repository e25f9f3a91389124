// expect pass
resource own 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    encryption: {
      keySource: 'Microsoft.Keyvault'
      keyvaultproperties: {
        keyname: 'payments'
        keyvaulturi: 'https://kv-payments.vault.azure.net/'
      }
    }
  }
}
