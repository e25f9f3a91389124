param zoneRedundant bool

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
    // expect unknown: zoneRedundant
    zoneRedundant: zoneRedundant
  }
}
