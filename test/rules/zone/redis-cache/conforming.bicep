// expect pass
resource shop 'Microsoft.Cache/redis@2023-08-01' = {
  name: 'redis-shop'
  location: 'westeurope'
  zones: ['1', '2', '3']
  properties: {
    sku: {
      name: 'Premium'
      family: 'P'
      capacity: 1
    }
  }
}

// expect pass
resource auto 'Microsoft.Cache/redis@2024-11-01' = {
  name: 'redis-auto'
  location: 'westeurope'
  properties: {
    zonalAllocationPolicy: 'Automatic'
    sku: {
      name: 'Standard'
      family: 'C'
      capacity: 1
    }
  }
}

// expect pass
resource plain 'Microsoft.Cache/redis@2024-11-01' = {
  name: 'redis-plain'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'Premium'
      family: 'P'
      capacity: 1
    }
  }
}
