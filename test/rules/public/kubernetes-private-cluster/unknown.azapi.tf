variable "group_id" {
  type = string
}

variable "private" {
  type = bool
}

variable "ranges" {
  type = list(any)
}

resource "azapi_resource" "asked" {
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
        # expect unknown
        enablePrivateCluster = var.private
      }
    }
  }
}

resource "azapi_resource" "listed" {
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
        # expect unknown
        authorizedIPRanges = var.ranges
      }
    }
  }
}
