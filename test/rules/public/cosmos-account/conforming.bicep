// expect pass
resource closed 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: 'cosmos-payments-1'
  location: 'westeurope'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: 'westeurope'
        failoverPriority: 0
      }
    ]
    publicNetworkAccess: 'Disabled'
  }
}

// expect pass
resource guarded 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: 'cosmos-payments-2'
  location: 'westeurope'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: 'westeurope'
        failoverPriority: 0
      }
    ]
    publicNetworkAccess: 'SecuredByPerimeter'
  }
}
