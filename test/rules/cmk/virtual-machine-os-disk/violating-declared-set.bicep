param keyUrl string

resource encryptionSet 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = {
  name: 'des-payments'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    activeKey: {
      keyUrl: keyUrl
    }
  }
}

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
