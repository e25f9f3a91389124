param environmentId string
param registry string

resource payments 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments'
  location: 'westeurope'
  properties: {
    environmentId: environmentId
    template: {
      containers: [
        {
          name: 'payments'
          // expect fail: ca-payments runs crpayments.azurecr.io/payments at the tag latest
          image: 'crpayments.azurecr.io/payments:latest'
        }
        {
          name: 'proxy'
          // expect fail: ca-payments runs …/proxy at the tag latest
          image: '${registry}/proxy:latest'
        }
        {
          name: 'cache'
          // expect fail: ca-payments runs redis without a tag
          image: 'redis'
        }
      ]
    }
  }
}
