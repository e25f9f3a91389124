variable "zoneRedundant" {
  type = bool
}

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
      # expect unknown: zoneRedundant
      zoneRedundant = var.zoneRedundant
    }
  }
}
