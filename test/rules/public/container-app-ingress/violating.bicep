resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-payments'
  location: 'westeurope'
  properties: {}
}

resource open 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-1'
  location: 'westeurope'
  properties: {
    environmentId: environment.id
    configuration: {
      ingress: {
        // expect fail: takes requests from the internet
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

resource everywhere 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-2'
  location: 'westeurope'
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      ingress: {
        // expect fail
        external: true
        targetPort: 8080
        ipSecurityRestrictions: [
          {
            name: 'all'
            action: 'Allow'
            ipAddressRange: '0.0.0.0/0'
          }
        ]
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
