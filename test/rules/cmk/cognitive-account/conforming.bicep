param clientId string

// expect pass
resource own 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-payments-1'
  location: 'westeurope'
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-payments-1'
    encryption: {
      keySource: 'Microsoft.KeyVault'
      keyVaultProperties: {
        keyName: 'payments'
        keyVaultUri: 'https://kv-payments.vault.azure.net/'
        identityClientId: clientId
      }
    }
  }
}
