// expect fail: Set `sku.name` to Premium_ZRS
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

// expect fail: PremiumV2_LRS has no zone-redundant form
resource fast 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-fast-01'
  location: 'westeurope'
  sku: {
    name: 'PremiumV2_LRS'
  }
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
  }
}

// expect fail: Standard_LRS has no zone-redundant form
resource plain 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-plain-01'
  location: 'westeurope'
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
  }
}
