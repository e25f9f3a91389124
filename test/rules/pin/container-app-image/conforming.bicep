param environmentId string
param registry string

// expect pass
resource payments 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments'
  location: 'westeurope'
  properties: {
    environmentId: environmentId
    template: {
      containers: [
        {
          name: 'payments'
          image: 'crpayments.azurecr.io/payments:1.4.2'
        }
        {
          name: 'proxy'
          image: '${registry}/proxy@sha256:bb142a9c18ac18a16713c1491d779697b4e107c22a97266616099d288237ef47'
        }
        {
          name: 'cache'
          image: '${registry}/cache:7.4'
        }
        {
          name: 'reports'
          image: 'crpayments.azurecr.io/reports:latest_2026-04-28_257'
        }
      ]
    }
  }
}
