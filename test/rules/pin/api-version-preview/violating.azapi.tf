resource "azapi_resource" "registry" {
  # expect fail: crpayments is deployed with the preview version 2025-03-01-preview
  type     = "Microsoft.ContainerRegistry/registries@2025-03-01-preview"
  name     = "crpayments"
  location = "westeurope"
}

resource "azapi_resource" "pool" {
  # expect fail: Use a stable version, unless
  type     = "Microsoft.Web/kubeEnvironments@2021-01-15-preview"
  name     = "kube-payments"
  location = "westeurope"
}
