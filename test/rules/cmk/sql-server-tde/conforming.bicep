param identityId string

// expect pass
resource server 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
    keyId: 'https://kv-payments.vault.azure.net/keys/payments/0123456789abcdef0123456789abcdef'
    primaryUserAssignedIdentityId: identityId
  }
}
