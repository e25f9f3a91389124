// expect fail: the zone of its machine
resource data 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-data-01'
  location: 'westeurope'
  sku: {
    name: 'Premium_LRS'
  }
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
  }
}

resource app 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-app-01'
  location: 'westeurope'
  zones: ['2']
  properties: {
    storageProfile: {
      dataDisks: [
        {
          lun: 0
          createOption: 'Attach'
          managedDisk: {
            id: data.id
          }
        }
      ]
    }
  }
}
