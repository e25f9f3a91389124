variable "environment_id" {
  type = string
}

variable "release" {
  type = string
}

variable "image" {
  type = string
}

resource "azapi_resource" "payments" {
  type     = "Microsoft.App/containerApps@2025-01-01"
  name     = "ca-payments"
  location = "westeurope"

  body = {
    properties = {
      environmentId = var.environment_id
      template = {
        containers = [
          {
            name = "payments"
            # expect unknown: release
            image = "crpayments.azurecr.io/payments:${var.release}"
          },
          {
            name = "proxy"
            # expect unknown: image
            image = var.image
          },
        ]
      }
    }
  }
}
