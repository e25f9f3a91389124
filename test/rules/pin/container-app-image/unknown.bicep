param environmentId string
param release string
param image string

resource payments 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments'
  location: 'westeurope'
  properties: {
    environmentId: environmentId
    template: {
      containers: [
        {
          name: 'payments'
          // expect unknown: release
          image: 'crpayments.azurecr.io/payments:${release}'
        }
        {
          name: 'proxy'
          // expect unknown: image
          image: image
        }
      ]
    }
  }
}
