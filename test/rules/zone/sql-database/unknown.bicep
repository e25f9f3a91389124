param zoneRedundant bool

resource orders 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/orders'
  location: 'westeurope'
  sku: {
    name: 'BC_Gen5_4'
  }
  properties: {
    maxSizeBytes: 34359738368
    // expect unknown: zoneRedundant
    zoneRedundant: zoneRedundant
  }
}

// expect unknown: its tier is not written
resource plain 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/plain'
  location: 'westeurope'
  properties: {
    maxSizeBytes: 34359738368
  }
}
