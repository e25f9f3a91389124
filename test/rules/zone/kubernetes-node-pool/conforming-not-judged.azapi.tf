# expect nothing
resource "azapi_resource" "auto" {
  type = "Microsoft.ContainerService/managedClusters@2024-09-01"
  name = "aks-auto"
  location = "westeurope"

  body = {
    sku = {
      name = "Automatic"
      tier = "Standard"
    }
    properties = {
      dnsPrefix = "shop"
      agentPoolProfiles = [
        {
          name = "system"
          mode = "System"
          count = 3
          vmSize = "Standard_D4s_v5"
        },
      ]
    }
  }
}

resource "azapi_resource" "listed" {
  type = "Microsoft.ContainerService/managedClusters@2024-09-01"
  name = "aks-listed"
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
          type = "VirtualMachines"
        },
      ]
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.ContainerService/managedClusters@2024-09-01"
  name = "aks-there"
  location = "westcentralus"

  body = {
    properties = {
      dnsPrefix = "shop"
      agentPoolProfiles = [
        {
          name = "system"
          mode = "System"
          count = 3
          vmSize = "Standard_D4s_v5"
        },
      ]
    }
  }
}
