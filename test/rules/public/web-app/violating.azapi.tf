variable "group_id" {
  type = string
}

variable "plan_id" {
  type = string
}

resource "azapi_resource" "open" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
      # expect fail: can be reached over its public endpoint
      publicNetworkAccess = "Enabled"
    }
  }
}

# expect fail
resource "azapi_resource" "silent" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
    }
  }
}

# expect fail
resource "azapi_resource" "mixed" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-3"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
      siteConfig = {
        ipSecurityRestrictions = [
          {
            name      = "front-door"
            priority  = 100
            action    = "Allow"
            tag       = "ServiceTag"
            ipAddress = "AzureFrontDoor.Backend"
          },
          {
            name      = "all"
            priority  = 200
            action    = "Allow"
            ipAddress = "0.0.0.0/0"
          },
        ]
      }
    }
  }
}

# expect fail
resource "azapi_resource" "permissive" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-4"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
      siteConfig = {
        ipSecurityRestrictions = [
          {
            name      = "front-door"
            priority  = 100
            action    = "Allow"
            tag       = "ServiceTag"
            ipAddress = "AzureFrontDoor.Backend"
          },
        ]
        ipSecurityRestrictionsDefaultAction = "Allow"
      }
    }
  }
}
