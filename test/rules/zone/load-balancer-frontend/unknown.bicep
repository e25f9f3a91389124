param zones array
param skuName string

resource sql 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'lb-sql'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    frontendIPConfigurations: [
      {
        name: 'sql'
        // expect unknown: zones
        zones: zones
        properties: {
          subnet: {
            id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql'
          }
        }
      }
    ]
  }
}

resource tier 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'lb-tier'
  location: 'westeurope'
  sku: {
    // expect unknown: skuName
    name: skuName
  }
  properties: {
    frontendIPConfigurations: [
      {
        name: 'sql'
        properties: {
          subnet: {
            id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql'
          }
        }
      }
    ]
  }
}
