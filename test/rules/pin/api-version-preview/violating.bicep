// expect fail: crpayments is deployed with the preview version 2025-03-01-preview
resource registry 'Microsoft.ContainerRegistry/registries@2025-03-01-preview' = {
  name: 'crpayments'
  location: 'westeurope'
}

// expect fail: Use a stable version, unless
resource pool 'Microsoft.Web/kubeEnvironments@2021-01-15-preview' = {
  name: 'kube-payments'
  location: 'westeurope'
}
