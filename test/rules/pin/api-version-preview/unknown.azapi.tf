variable "api_version" {
  type = string
}

# expect unknown: the API version is not known here
resource "azapi_resource" "registry" {
  type     = "Microsoft.ContainerRegistry/registries@${var.api_version}"
  name     = "crpayments"
  location = "westeurope"
}

resource "azapi_resource" "diagnostics" {
  # expect unknown: the newest stable version 2016-09-01 is older than 2021-05-01-preview
  type     = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  name     = "to-workspace"
  location = "westeurope"
}

resource "azapi_resource" "ledger" {
  # expect unknown: whether Contoso.Payments/ledgers has a stable version
  type     = "Contoso.Payments/ledgers@2024-10-01-preview"
  name     = "ledger"
  location = "westeurope"
}
