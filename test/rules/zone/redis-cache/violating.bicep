// expect fail: redis-shop keeps its nodes in one zone of westeurope
resource shop 'Microsoft.Cache/redis@2023-08-01' = {
  name: 'redis-shop'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'Premium'
      family: 'P'
      capacity: 1
    }
  }
}

resource zonal 'Microsoft.Cache/redis@2023-08-01' = {
  name: 'redis-zonal'
  location: 'westeurope'
  // expect fail: redis-zonal
  zones: ['1']
  properties: {
    sku: {
      name: 'Premium'
      family: 'P'
      capacity: 1
    }
  }
}

resource declined 'Microsoft.Cache/redis@2024-11-01' = {
  name: 'redis-declined'
  location: 'westeurope'
  properties: {
    // expect fail: redis-declined
    zonalAllocationPolicy: 'NoZones'
    sku: {
      name: 'Standard'
      family: 'C'
      capacity: 1
    }
  }
}

resource pinned 'Microsoft.Cache/redis@2024-11-01' = {
  name: 'redis-pinned'
  location: 'westeurope'
  // expect fail: redis-pinned
  zones: ['2']
  properties: {
    sku: {
      name: 'Premium'
      family: 'P'
      capacity: 1
    }
  }
}
