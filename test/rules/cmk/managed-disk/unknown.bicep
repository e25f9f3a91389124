param setId string

resource asked 'Microsoft.Compute/disks@2024-03-02' = {
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
    encryption: {
      // expect unknown
      diskEncryptionSetId: setId
    }
  }
}
