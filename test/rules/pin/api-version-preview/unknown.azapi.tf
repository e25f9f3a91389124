variable "api_version" {
  type = string
}

# expect unknown: the API version is not known here
resource "azapi_resource" "registry" {
  type     = "Microsoft.ContainerRegistry/registries@${var.api_version}"
  name     = "crpayments"
  location = "westeurope"
}

resource "azapi_resource" "identity" {
  # expect unknown: the newest stable version 2024-11-30 is older than 2025-01-31-preview
  type     = "Microsoft.ManagedIdentity/userAssignedIdentities@2025-01-31-preview"
  name     = "id-payments"
  location = "westeurope"
}

resource "azapi_resource" "ledger" {
  # expect unknown: whether Contoso.Payments/ledgers has a stable version
  type     = "Contoso.Payments/ledgers@2024-10-01-preview"
  name     = "ledger"
  location = "westeurope"
}
