// expect fail: It names no availability zones
resource web 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'vmss-web'
  location: 'westeurope'
  sku: {
    name: 'Standard_D2s_v5'
    capacity: 3
  }
  properties: {
    orchestrationMode: 'Flexible'
    platformFaultDomainCount: 1
  }
}

resource batch 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'vmss-batch'
  location: 'westeurope'
  sku: {
    name: 'Standard_D2s_v5'
    capacity: 3
  }
  // expect fail: in one zone of westeurope
  zones: ['1']
  properties: {
    orchestrationMode: 'Flexible'
    platformFaultDomainCount: 1
  }
}

resource thin 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'vmss-thin'
  location: 'westeurope'
  sku: {
    name: 'Standard_D2s_v5'
    // expect fail: has 2 instances for 3 zones
    capacity: 2
  }
  zones: ['1', '2', '3']
  properties: {
    orchestrationMode: 'Flexible'
    platformFaultDomainCount: 1
  }
}

// expect fail: vmss-small
resource small 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'vmss-small'
  location: 'westeurope'
  sku: {
    name: 'Standard_D2s_v5'
    capacity: 1
  }
  properties: {
    orchestrationMode: 'Flexible'
    platformFaultDomainCount: 1
  }
}
