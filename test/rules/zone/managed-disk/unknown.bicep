param diskSku string
param zones array

resource data 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-data-01'
  location: 'westeurope'
  sku: {
    // expect unknown: diskSku
    name: diskSku
  }
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
  }
}

resource log 'Microsoft.Compute/disks@2024-03-02' = {
  name: 'disk-log-01'
  location: 'westeurope'
  sku: {
    name: 'Premium_LRS'
  }
  // expect unknown: zones
  zones: zones
  properties: {
    creationData: {
      createOption: 'Empty'
    }
    diskSizeGB: 256
  }
}
