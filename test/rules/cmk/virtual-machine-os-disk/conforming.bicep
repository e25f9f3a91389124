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

// expect pass
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
        managedDisk: {
          storageAccountType: 'Premium_LRS'
          diskEncryptionSet: {
            id: encryptionSet.id
          }
        }
      }
    }
  }
}

// expect pass
resource confidential 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-app-2'
  location: 'westeurope'
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D4s_v5'
    }
    storageProfile: {
      osDisk: {
        createOption: 'FromImage'
        managedDisk: {
          securityProfile: {
            securityEncryptionType: 'DiskWithVMGuestState'
            diskEncryptionSet: {
              id: encryptionSet.id
            }
          }
        }
      }
    }
  }
}
