// expect unknown: the newest stable version 2016-09-01 is older than 2021-05-01-preview
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  location: 'westeurope'
}

// expect unknown: whether Contoso.Payments/ledgers has a stable version
resource ledger 'Contoso.Payments/ledgers@2024-10-01-preview' = {
  name: 'ledger'
  location: 'westeurope'
}
