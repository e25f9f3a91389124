# expect pass
resource "azapi_resource" "web" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-web"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      capacity = 3
    }
    zones = ["1", "2", "3"]
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}

# expect pass
resource "azapi_resource" "two" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-two"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      capacity = 2
    }
    zones = ["1", "3"]
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}
