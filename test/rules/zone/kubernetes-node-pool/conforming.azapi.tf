# expect pass
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
          availabilityZones = ["1", "2", "3"]
        },
        {
          name = "apps"
          mode = "System"
          count = 3
          vmSize = "Standard_D4s_v5"
          availabilityZones = ["1", "2"]
        },
      ]
    }
  }
}
