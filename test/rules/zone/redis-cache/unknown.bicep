param zones array

resource shop 'Microsoft.Cache/redis@2023-08-01' = {
  name: 'redis-shop'
  location: 'westeurope'
  // expect unknown: zones
  zones: zones
  properties: {
    sku: {
      name: 'Premium'
      family: 'P'
      capacity: 1
    }
  }
}
