variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

resource "azapi_resource" "environment" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "cae-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      vnetConfiguration = {
        internal               = true
        infrastructureSubnetId = var.subnet_id
      }
    }
  }
}

resource "azapi_resource" "closed" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "cae-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

# expect pass
resource "azapi_resource" "app" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      environmentId = azapi_resource.environment.id
      configuration = {
        ingress = {
          external   = true
          targetPort = 8080
        }
      }
      template = {
        containers = [
          {
            name  = "payments"
            image = "crpayments.azurecr.io/payments:1.4.2"
          },
        ]
      }
    }
  }
}

# expect pass
resource "azapi_resource" "other" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      environmentId = azapi_resource.closed.id
      configuration = {
        ingress = {
          external   = true
          targetPort = 8080
        }
      }
      template = {
        containers = [
          {
            name  = "payments"
            image = "crpayments.azurecr.io/payments:1.4.2"
          },
        ]
      }
    }
  }
}
