variable "group_id" {
  type = string
}

variable "external" {
  type = bool
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

resource "azapi_resource" "asked" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      environmentId = azapi_resource.environment.id
      configuration = {
        ingress = {
          # expect unknown
          external   = var.external
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
