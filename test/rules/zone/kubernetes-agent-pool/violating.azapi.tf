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

# expect fail: Pool apps keeps its nodes wherever westeurope has room
resource "azapi_resource" "apps" {
  type = "Microsoft.ContainerService/managedClusters/agentPools@2024-09-01"
  name = "apps"
  parent_id = azapi_resource.shop.id

  body = {
    properties = {
      count = 3
      vmSize = "Standard_D4s_v5"
    }
  }
}

resource "azapi_resource" "gpu" {
  type = "Microsoft.ContainerService/managedClusters/agentPools@2024-09-01"
  name = "gpu"
  parent_id = azapi_resource.shop.id

  body = {
    properties = {
      count = 3
      vmSize = "Standard_D4s_v5"
      # expect fail: Pool gpu keeps all its nodes in one zone
      availabilityZones = ["1"]
    }
  }
}
