resource open 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
    // expect fail: can be reached over its public endpoint
    publicNetworkAccess: 'Enabled'
  }
}

// expect fail: private endpoint
resource silent 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-2'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
  }
}
