variable "subnetId" {
  type = string
}

# expect pass
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
      zoneRedundant = true
    }
  }
}

# expect pass
resource "azapi_resource" "given" {
  type = "Microsoft.App/managedEnvironments@2024-03-01"
  name = "cae-given"
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
        infrastructureSubnetId = var.subnetId
      }
      zoneRedundant = true
    }
  }
}
