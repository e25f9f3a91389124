# expect fail: It names no availability zones
resource "azapi_resource" "web" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-web"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      capacity = 3
    }
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}

resource "azapi_resource" "batch" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-batch"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      capacity = 3
    }
    # expect fail: in one zone of westeurope
    zones = ["1"]
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}

resource "azapi_resource" "thin" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-thin"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      # expect fail: has 2 instances for 3 zones
      capacity = 2
    }
    zones = ["1", "2", "3"]
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}

# expect fail: vmss-small
resource "azapi_resource" "small" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-small"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      capacity = 1
    }
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}
