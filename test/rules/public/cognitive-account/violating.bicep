resource open 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-payments-1'
  location: 'westeurope'
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-payments-1'
    // expect fail: can be reached over its public endpoint
    publicNetworkAccess: 'Enabled'
  }
}

// expect fail: private endpoint
resource silent 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-payments-2'
  location: 'westeurope'
  kind: 'AIServices'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-payments-2'
  }
}
