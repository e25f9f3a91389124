// expect fail: runs in one zone of westeurope
resource orders 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/orders'
  location: 'westeurope'
  sku: {
    name: 'BC_Gen5_4'
    tier: 'BusinessCritical'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

resource stock 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/stock'
  location: 'westeurope'
  sku: {
    name: 'GP_S_Gen5_2'
  }
  properties: {
    maxSizeBytes: 34359738368
    // expect fail: stock
    zoneRedundant: false
  }
}

// expect fail: archive
resource archive 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/archive'
  location: 'westeurope'
  sku: {
    name: 'HS_PRMS_4'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

// expect fail: old
resource old 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/old'
  location: 'westeurope'
  sku: {
    name: 'P2'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}
