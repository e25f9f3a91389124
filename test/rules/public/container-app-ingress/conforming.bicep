resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-payments'
  location: 'westeurope'
  properties: {}
}

// expect pass
resource internal 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-1'
  location: 'westeurope'
  properties: {
    environmentId: environment.id
    configuration: {
      ingress: {
        external: false
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

// expect pass
resource none 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-2'
  location: 'westeurope'
  properties: {
    environmentId: environment.id
    configuration: {}
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

// expect pass
resource restricted 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-3'
  location: 'westeurope'
  properties: {
    environmentId: environment.id
    configuration: {
      ingress: {
        external: true
        targetPort: 8080
        ipSecurityRestrictions: [
          {
            name: 'office'
            action: 'Allow'
            ipAddressRange: '203.0.113.0/26'
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
