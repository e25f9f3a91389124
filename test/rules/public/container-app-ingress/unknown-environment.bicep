param environmentId string

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-1'
  location: 'westeurope'
  properties: {
    // expect unknown: not declared here
    environmentId: environmentId
    configuration: {
      ingress: {
        external: true
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
