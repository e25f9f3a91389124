// expect fail: key that Microsoft manages
resource server 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
  }
}
