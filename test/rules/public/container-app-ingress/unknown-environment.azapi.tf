variable "group_id" {
  type = string
}

variable "environment_id" {
  type = string
}

resource "azapi_resource" "app" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      # expect unknown: not declared here
      environmentId = var.environment_id
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
