param zones array

resource web 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'vmss-web'
  location: 'westeurope'
  sku: {
    name: 'Standard_D2s_v5'
    capacity: 3
  }
  // expect unknown: zones
  zones: zones
  properties: {
    orchestrationMode: 'Flexible'
    platformFaultDomainCount: 1
  }
}
