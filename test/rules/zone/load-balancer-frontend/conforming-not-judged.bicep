// expect nothing
resource web 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'lb-web'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    frontendIPConfigurations: [
      {
        name: 'web'
        properties: {
          publicIPAddress: {
            id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/p'
          }
        }
      }
    ]
  }
}

resource basic 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'lb-basic'
  location: 'westeurope'
  sku: {
    name: 'Basic'
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

resource gateway 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'lb-gateway'
  location: 'westeurope'
  sku: {
    name: 'Gateway'
  }
  properties: {
    frontendIPConfigurations: [
      {
        name: 'nva'
        properties: {
          subnet: {
            id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql'
          }
        }
      }
    ]
  }
}

resource there 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'lb-there'
  location: 'westcentralus'
  sku: {
    name: 'Standard'
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
