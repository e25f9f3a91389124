// expect nothing
resource basic 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-basic'
  location: 'westus3'
  sku: {
    name: 'Basic'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource globe 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-globe'
  location: 'westus3'
  sku: {
    name: 'Standard'
    tier: 'Global'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource member 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-member'
  location: 'westus3'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
    publicIPPrefix: {
      id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPPrefixes/p'
    }
  }
}

resource there 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-there'
  location: 'westcentralus'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}
