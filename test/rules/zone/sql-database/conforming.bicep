// expect pass
resource orders 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/orders'
  location: 'westeurope'
  sku: {
    name: 'BC_Gen5_4'
    tier: 'BusinessCritical'
  }
  properties: {
    maxSizeBytes: 34359738368
    zoneRedundant: true
  }
}
