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

resource "azapi_resource" "open" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      environmentId = azapi_resource.environment.id
      configuration = {
        ingress = {
          # expect fail: takes requests from the internet
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

resource "azapi_resource" "everywhere" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ca-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      managedEnvironmentId = azapi_resource.environment.id
      configuration = {
        ingress = {
          # expect fail
          external   = true
          targetPort = 8080
          ipSecurityRestrictions = [
            {
              name           = "all"
              action         = "Allow"
              ipAddressRange = "0.0.0.0/0"
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
