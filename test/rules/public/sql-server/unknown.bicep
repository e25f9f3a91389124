param publicAccess string

resource asked 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
    // expect unknown
    publicNetworkAccess: publicAccess
  }
}
