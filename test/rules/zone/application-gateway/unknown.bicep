param zones array

resource web 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'agw-web'
  location: 'westeurope'
  // expect unknown: zones
  zones: zones
  properties: {
    sku: {
      name: 'WAF_v2'
      tier: 'WAF_v2'
    }
  }
}
