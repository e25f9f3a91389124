// expect pass
resource closed 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-payments-1'
  location: 'westeurope'
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-payments-1'
    publicNetworkAccess: 'Disabled'
  }
}
