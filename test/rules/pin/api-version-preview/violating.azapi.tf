resource "azapi_resource" "registry" {
  # expect fail: crpayments is deployed with the preview version 2025-03-01-preview
  type     = "Microsoft.ContainerRegistry/registries@2025-03-01-preview"
  name     = "crpayments"
  location = "westeurope"
}

resource "azapi_resource" "vault" {
  # expect fail: unless a property that is needed exists in preview only
  type     = "Microsoft.KeyVault/vaults@2021-06-01-preview"
  name     = "kv-payments"
  location = "westeurope"
}
