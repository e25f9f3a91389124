resource "azapi_resource" "shop" {
  type     = "Microsoft.ContainerService/managedClusters@2024-09-01"
  name     = "aks-shop"
  location = "westeurope"

  body = {
    properties = {
      dnsPrefix = "shop"
    }
  }
}

# expect pass
resource "azapi_resource" "apps" {
  type = "Microsoft.ContainerService/managedClusters/agentPools@2024-09-01"
  name = "apps"
  parent_id = azapi_resource.shop.id

  body = {
    properties = {
      count = 3
      vmSize = "Standard_D4s_v5"
      availabilityZones = ["1", "2", "3"]
    }
  }
}
