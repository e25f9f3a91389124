// expect pass
resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments'
  location: 'westeurope'
}

// expect pass
resource plan 'Microsoft.DevHub/templates@2022-10-11-preview' = {
  name: 'template'
  location: 'westeurope'
}

// expect pass
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: registry
}
