param subnetId string

// expect pass
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
    zoneRedundant: true
  }
}

// expect pass
resource given 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-given'
  location: 'westeurope'
  properties: {
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
    }
    zoneRedundant: true
  }
}
