param mode string

resource shop 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-shop'
  location: 'westeurope'
  sku: {
    name: 'Standard_D4ds_v5'
    tier: 'GeneralPurpose'
  }
  properties: {
    version: '16'
    highAvailability: {
      // expect unknown: mode
      mode: mode
    }
  }
}
