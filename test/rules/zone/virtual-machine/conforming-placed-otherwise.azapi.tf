# expect nothing
resource "azapi_resource" "host" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-host-01"
  location = "westeurope"

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
      host = {
        id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/hostGroups/hg/hosts/h1"
      }
    }
  }
}

resource "azapi_resource" "member" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-member-01"
  location = "westeurope"

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
      virtualMachineScaleSet = {
        id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachineScaleSets/flex"
      }
    }
  }
}

resource "azapi_resource" "set" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-set-01"
  location = "westeurope"

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
      availabilitySet = {
        id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/availabilitySets/as"
      }
    }
  }
}

resource "azapi_resource" "edge" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-edge-01"
  location = "westeurope"

  body = {
    extendedLocation = {
      name = "losangeles"
      type = "EdgeZone"
    }
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
    }
  }
}

resource "azapi_resource" "any" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-any-01"
  location = "westeurope"

  body = {
    placement = {
      zonePlacementPolicy = "Any"
    }
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
    }
  }
}
