// expect nothing
param diskId string

resource app 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-app-1'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D4s_v5'
    }
    storageProfile: {
      osDisk: {
        createOption: 'Attach'
        osType: 'Linux'
        managedDisk: {
          id: diskId
        }
      }
    }
  }
}
