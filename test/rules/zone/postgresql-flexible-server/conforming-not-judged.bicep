// expect nothing
resource replica 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-replica'
  location: 'westeurope'
  sku: {
    name: 'Standard_D4ds_v5'
    tier: 'GeneralPurpose'
  }
  properties: {
    version: '16'
    createMode: 'Replica'
  }
}

resource there 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-there'
  location: 'westcentralus'
  sku: {
    name: 'Standard_D4ds_v5'
    tier: 'GeneralPurpose'
  }
  properties: {
    version: '16'
  }
}
