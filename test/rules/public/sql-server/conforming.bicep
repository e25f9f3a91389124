// expect pass
resource closed 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
    publicNetworkAccess: 'Disabled'
  }
}

// expect pass
resource guarded 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-2'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
    publicNetworkAccess: 'SecuredByPerimeter'
  }
}
