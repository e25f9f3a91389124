variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

# expect pass
resource "azapi_resource" "integrated" {
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
        enableVnetIntegration = true
      }
    }
  }
}

resource "azapi_resource" "endpoint" {
  type      = "Microsoft.Network/privateEndpoints@2024-05-01"
  name      = "pe-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      subnet = {
        id = var.subnet_id
      }
      privateLinkServiceConnections = [
        {
          name = "payments"
          properties = {
            privateLinkServiceId = azapi_resource.integrated.id
            groupIds             = ["management"]
          }
        },
      ]
    }
  }
}
