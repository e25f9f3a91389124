param location string = 'westeurope'

resource group 'Microsoft.Compute/capacityReservationGroups@2024-11-01' = {
  name: 'crg-payments-weu'
  location: location
  zones: ['1', '2', '3']
}

resource settlement 'Microsoft.Compute/capacityReservationGroups/capacityReservations@2024-11-01' = {
  parent: group
  name: 'Zone1_D16s_v5'
  location: location
  zones: ['1']
  sku: {
    name: 'Standard_D16s_v5'
    capacity: 4
  }
}

resource hub 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: 'vnet-hub'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.0.0.0/16']
    }
  }
}

resource acquirer 'Microsoft.Compute/virtualMachines@2024-11-01' = {
  name: 'vm-acquirer-01'
  location: location
}
