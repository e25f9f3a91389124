// expect fail: cae-shop is not zone-redundant
resource shop 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-shop'
  location: 'westeurope'
  properties: {
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    vnetConfiguration: {
      infrastructureSubnetId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps'
    }
  }
}

// expect fail: give it a subnet in `infrastructureSubnetId`
resource open 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-open'
  location: 'westeurope'
  properties: {
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource off 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-off'
  location: 'westeurope'
  properties: {
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    vnetConfiguration: {
      infrastructureSubnetId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps'
    }
    // expect fail: cae-off
    zoneRedundant: false
  }
}

resource loose 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-loose'
  location: 'westeurope'
  properties: {
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    // expect fail: asks for zone redundancy without a subnet
    zoneRedundant: true
  }
}
