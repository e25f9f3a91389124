metadata description = 'The payments landing zone, deployed into rg-payments.'

param location string = 'westeurope'
param sshPublicKey string
param ledgerAdminsId string

module network 'network.bicep' = {
  params: { location: location }
}

module payments 'payments.bicep' = {
  params: { location: location, sshPublicKey: sshPublicKey }
  dependsOn: [network]
}

module data 'data.bicep' = {
  params: { location: location, ledgerAdminsId: ledgerAdminsId }
}

module web 'web.bicep' = {
  params: { location: location }
  dependsOn: [network, data]
}

module logs 'br:crcontoso.azurecr.io/bicep/log-analytics:v1' = {
  params: { name: 'log-payments', location: location, retentionInDays: 90 }
}
