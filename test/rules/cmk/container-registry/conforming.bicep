param identityClientId string

// expect pass
resource own 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    encryption: {
      status: 'enabled'
      keyVaultProperties: {
        identity: identityClientId
        keyIdentifier: 'https://kv-payments.vault.azure.net/keys/payments'
      }
    }
  }
}
