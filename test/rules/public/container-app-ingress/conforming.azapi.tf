variable "group_id" {
  type = string
}

resource "azapi_resource" "environment" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "cae-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {}
  }
}

# expect pass
resource "azapi_resource" "internal" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      environmentId = azapi_resource.environment.id
      configuration = {
        ingress = {
          external   = false
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
resource "azapi_resource" "none" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      environmentId = azapi_resource.environment.id
      configuration = {}
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
resource "azapi_resource" "restricted" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-3"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      environmentId = azapi_resource.environment.id
      configuration = {
        ingress = {
          external   = true
          targetPort = 8080
          ipSecurityRestrictions = [
            {
              name           = "office"
              action         = "Allow"
              ipAddressRange = "203.0.113.0/26"
            },
          ]
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
