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
