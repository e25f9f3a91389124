// expect fail: key that Microsoft manages
resource silent 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-payments-1'
  location: 'westeurope'
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-payments-1'
  }
}

resource explicit 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-payments-2'
  location: 'westeurope'
  kind: 'AIServices'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-payments-2'
    encryption: {
      // expect fail: key that Microsoft manages
      keySource: 'Microsoft.CognitiveServices'
    }
  }
}
