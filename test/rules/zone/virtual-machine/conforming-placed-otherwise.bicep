// expect nothing
resource host 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-host-01'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D2s_v5'
    }
    host: {
      id: resourceId('Microsoft.Compute/hostGroups/hosts', 'hg', 'h1')
    }
  }
}

resource member 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-member-01'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D2s_v5'
    }
    virtualMachineScaleSet: {
      id: resourceId('Microsoft.Compute/virtualMachineScaleSets', 'flex')
    }
  }
}

resource set 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-set-01'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D2s_v5'
    }
    availabilitySet: {
      id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/availabilitySets/as'
    }
  }
}

resource edge 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-edge-01'
  location: 'westeurope'
  extendedLocation: {
    name: 'losangeles'
    type: 'EdgeZone'
  }
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D2s_v5'
    }
  }
}

resource any 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-any-01'
  location: 'westeurope'
  placement: {
    zonePlacementPolicy: 'Any'
  }
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D2s_v5'
    }
  }
}
