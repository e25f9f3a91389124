// expect fail: behind a firewall
resource narrowed 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
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
    ipRules: [
      {
        ipAddressOrRange: '203.0.113.0/26'
      }
    ]
  }
}
