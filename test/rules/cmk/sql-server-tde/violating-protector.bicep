resource server 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
  }
}

resource protector 'Microsoft.Sql/servers/encryptionProtector@2023-08-01' = {
  parent: server
  name: 'current'
  properties: {
    // expect fail: sql-payments-1 is encrypted
    serverKeyType: 'ServiceManaged'
  }
}
