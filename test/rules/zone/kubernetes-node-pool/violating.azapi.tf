resource "azapi_resource" "shop" {
  type = "Microsoft.ContainerService/managedClusters@2024-09-01"
  name = "aks-shop"
  location = "westeurope"

  body = {
    properties = {
      dnsPrefix = "shop"
      agentPoolProfiles = [
        {
          # expect fail: Pool system of aks-shop keeps its nodes wherever
          name = "system"
          mode = "System"
          count = 3
          vmSize = "Standard_D4s_v5"
        },
        {
          name = "apps"
          mode = "System"
          count = 3
          vmSize = "Standard_D4s_v5"
          # expect fail: Pool apps of aks-shop keeps all its nodes in one zone
          availabilityZones = ["1"]
        },
      ]
    }
  }
}
