// expect fail: key that Microsoft manages
resource data 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-data-1'
  location: 'westeurope'
  sku: {
    name: 'Premium_ZRS'
  }
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
  }
}

resource explicit 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-data-2'
  location: 'westeurope'
  sku: {
    name: 'Premium_ZRS'
  }
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
    // expect fail: key that Microsoft manages
    encryption: {
      type: 'EncryptionAtRestWithPlatformKey'
    }
  }
}
