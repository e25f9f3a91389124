resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-shop-01'
  location: 'westeurope'
}
