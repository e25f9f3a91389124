// expect unknown: the newest stable version 2024-11-30 is older than 2025-01-31-preview
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2025-01-31-preview' = {
  name: 'id-payments'
  location: 'westeurope'
}

// expect unknown: whether Contoso.Payments/ledgers has a stable version
resource ledger 'Contoso.Payments/ledgers@2024-10-01-preview' = {
  name: 'ledger'
  location: 'westeurope'
}
