variable "zones" {
  type = list(string)
}

resource "azapi_resource" "shop" {
  type = "Microsoft.ContainerService/managedClusters@2024-09-01"
  name = "aks-shop"
  location = "westeurope"

  body = {
    properties = {
      dnsPrefix = "shop"
      agentPoolProfiles = [
        {
          name = "system"
          mode = "System"
          count = 3
          vmSize = "Standard_D4s_v5"
          # expect unknown: zones
          availabilityZones = var.zones
        },
      ]
    }
  }
}
