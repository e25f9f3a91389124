param external bool

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-payments'
  location: 'westeurope'
  properties: {}
}

resource asked 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-1'
  location: 'westeurope'
  properties: {
    environmentId: environment.id
    configuration: {
      ingress: {
        // expect unknown
        external: external
        targetPort: 8080
      }
    }
    template: {
      containers: [
        {
          name: 'payments'
          image: 'crpayments.azurecr.io/payments:1.4.2'
        }
      ]
    }
  }
}
