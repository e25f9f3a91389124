resource server 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
  }
}

// expect pass
resource protector 'Microsoft.Sql/servers/encryptionProtector@2023-08-01' = {
  parent: server
  name: 'current'
  properties: {
    serverKeyType: 'AzureKeyVault'
    serverKeyName: 'kv-payments_payments_0123456789abcdef0123456789abcdef'
  }
}
