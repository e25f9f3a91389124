# expect fail: cae-shop is not zone-redundant
resource "azapi_resource" "shop" {
  type = "Microsoft.App/managedEnvironments@2024-03-01"
  name = "cae-shop"
  location = "westeurope"

  body = {
    properties = {
      workloadProfiles = [
        {
          name = "Consumption"
          workloadProfileType = "Consumption"
        },
      ]
      vnetConfiguration = {
        infrastructureSubnetId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps"
      }
    }
  }
}

# expect fail: give it a subnet in `infrastructureSubnetId`
resource "azapi_resource" "open" {
  type = "Microsoft.App/managedEnvironments@2024-03-01"
  name = "cae-open"
  location = "westeurope"

  body = {
    properties = {
      workloadProfiles = [
        {
          name = "Consumption"
          workloadProfileType = "Consumption"
        },
      ]
    }
  }
}

resource "azapi_resource" "off" {
  type = "Microsoft.App/managedEnvironments@2024-03-01"
  name = "cae-off"
  location = "westeurope"

  body = {
    properties = {
      workloadProfiles = [
        {
          name = "Consumption"
          workloadProfileType = "Consumption"
        },
      ]
      vnetConfiguration = {
        infrastructureSubnetId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps"
      }
      # expect fail: cae-off
      zoneRedundant = false
    }
  }
}

resource "azapi_resource" "loose" {
  type = "Microsoft.App/managedEnvironments@2024-03-01"
  name = "cae-loose"
  location = "westeurope"

  body = {
    properties = {
      workloadProfiles = [
        {
          name = "Consumption"
          workloadProfileType = "Consumption"
        },
      ]
      # expect fail: asks for zone redundancy without a subnet
      zoneRedundant = true
    }
  }
}
