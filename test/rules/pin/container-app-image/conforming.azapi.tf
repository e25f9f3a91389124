variable "environment_id" {
  type = string
}

variable "registry" {
  type = string
}

# expect pass
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
            image = "crpayments.azurecr.io/payments:1.4.2"
          },
          {
            name = "proxy"
            image = "${var.registry}/proxy@sha256:bb142a9c18ac18a16713c1491d779697b4e107c22a97266616099d288237ef47"
          },
          {
            name = "cache"
            image = "${var.registry}/cache:7.4"
          },
        ]
      }
    }
  }
}
