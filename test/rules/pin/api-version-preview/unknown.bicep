// expect unknown: whether Microsoft.Payments/ledgers has a stable version
resource future 'Microsoft.Payments/ledgers@2026-10-01-preview' = {
  name: 'ledger'
  location: 'westeurope'
}
