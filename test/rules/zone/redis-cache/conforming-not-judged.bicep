// expect nothing
resource tiny 'Microsoft.Cache/redis@2023-08-01' = {
  name: 'redis-tiny'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'Basic'
      family: 'C'
      capacity: 1
    }
  }
}

resource two 'Microsoft.Cache/redis@2023-08-01' = {
  name: 'redis-two'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'Standard'
      family: 'C'
      capacity: 1
    }
  }
}

resource there 'Microsoft.Cache/redis@2023-08-01' = {
  name: 'redis-there'
  location: 'westcentralus'
  properties: {
    sku: {
      name: 'Premium'
      family: 'P'
      capacity: 1
    }
  }
}
