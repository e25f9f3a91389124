// expect nothing
resource old 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'agw-old'
  location: 'westeurope'
  zones: ['1']
  properties: {
    sku: {
      name: 'WAF_Medium'
      tier: 'WAF_Medium'
    }
  }
}

resource there 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'agw-there'
  location: 'westcentralus'
  zones: ['1']
  properties: {
    sku: {
      name: 'WAF_v2'
      tier: 'WAF_v2'
    }
  }
}
