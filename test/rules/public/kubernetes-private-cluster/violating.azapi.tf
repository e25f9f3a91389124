variable "group_id" {
  type = string
}

resource "azapi_resource" "open" {
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
        # expect fail: open to every network
        enablePrivateCluster = false
      }
    }
  }
}

# expect fail
resource "azapi_resource" "silent" {
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
    }
  }
}

resource "azapi_resource" "everywhere" {
  type      = "Microsoft.ContainerService/managedClusters@2025-01-01"
  name      = "aks-payments-3"
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
        authorizedIPRanges = ["0.0.0.0/0"]
        # expect fail
        enablePrivateCluster = false
      }
    }
  }
}
