variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "private" {
  type      = "Microsoft.ContainerService/managedClusters@2025-01-01"
  name      = "aks-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    identity = {
      type = "SystemAssigned"
    }
    properties = {
      dnsPrefix = "payments"
      agentPoolProfiles = [
        {
          name   = "system"
          mode   = "System"
          count  = 3
          vmSize = "Standard_D4s_v5"
        },
      ]
      apiServerAccessProfile = {
        enablePrivateCluster = true
      }
    }
  }
}

# expect pass
resource "azapi_resource" "ranges" {
  type      = "Microsoft.ContainerService/managedClusters@2025-01-01"
  name      = "aks-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    identity = {
      type = "SystemAssigned"
    }
    properties = {
      dnsPrefix = "payments"
      agentPoolProfiles = [
        {
          name   = "system"
          mode   = "System"
          count  = 3
          vmSize = "Standard_D4s_v5"
        },
      ]
      apiServerAccessProfile = {
        authorizedIPRanges = ["203.0.113.0/26"]
      }
    }
  }
}
