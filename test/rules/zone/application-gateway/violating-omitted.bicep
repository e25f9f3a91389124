// expect pass
resource web 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'agw-web'
  location: 'westeurope'
  zones: ['1', '2', '3']
  properties: {
    sku: {
      name: 'WAF_v2'
      tier: 'WAF_v2'
    }
  }
}

// expect fail: names no zone in westeurope
resource api 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'agw-api'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'WAF_v2'
      tier: 'WAF_v2'
    }
  }
}
