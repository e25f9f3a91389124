param zones array

resource app 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-app-01'
  location: 'westeurope'
  // expect unknown: zones
  zones: zones
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D2s_v5'
    }
  }
}
