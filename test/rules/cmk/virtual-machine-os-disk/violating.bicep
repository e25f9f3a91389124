resource app 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-app-1'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D4s_v5'
    }
    storageProfile: {
      osDisk: {
        createOption: 'FromImage'
        // expect fail: key that Microsoft manages
        managedDisk: {
          storageAccountType: 'Premium_LRS'
        }
      }
    }
  }
}

resource bare 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-app-2'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D4s_v5'
    }
    storageProfile: {
      // expect fail: key that Microsoft manages
      osDisk: {
        createOption: 'FromImage'
      }
    }
  }
}
