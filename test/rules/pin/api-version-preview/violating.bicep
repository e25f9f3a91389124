// expect fail: crpayments is deployed with the preview version 2025-03-01-preview
resource registry 'Microsoft.ContainerRegistry/registries@2025-03-01-preview' = {
  name: 'crpayments'
  location: 'westeurope'
}

// expect fail: unless a property that is needed exists in preview only
resource vault 'Microsoft.KeyVault/vaults@2021-06-01-preview' = {
  name: 'kv-payments'
  location: 'westeurope'
}
