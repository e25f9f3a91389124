// expect pass
resource data 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-data-01'
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

// expect pass
resource fast 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-fast-01'
  location: 'westeurope'
  sku: {
    name: 'PremiumV2_LRS'
  }
  zones: ['1']
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
  }
}
