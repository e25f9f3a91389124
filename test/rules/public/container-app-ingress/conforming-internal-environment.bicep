param subnetId string

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-payments'
  location: 'westeurope'
  properties: {
    vnetConfiguration: {
      internal: true
      infrastructureSubnetId: subnetId
    }
  }
}

resource closed 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-payments'
  location: 'westeurope'
  properties: {
    publicNetworkAccess: 'Disabled'
  }
}

// expect pass
resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-1'
  location: 'westeurope'
  properties: {
    environmentId: environment.id
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

// expect pass
resource other 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-payments-2'
  location: 'westeurope'
  properties: {
    environmentId: closed.id
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
