variable "group_id" {
  type = string
}

variable "plan_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

# expect pass
resource "azapi_resource" "closed" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId        = var.plan_id
      publicNetworkAccess = "Disabled"
    }
  }
}

# expect pass
resource "azapi_resource" "front" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-2"
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
      }
    }
  }
}

# expect pass
resource "azapi_resource" "subnet" {
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
            name                 = "gateway"
            priority             = 200
            action               = "Allow"
            vnetSubnetResourceId = var.subnet_id
          },
          {
            name      = "rest"
            priority  = 900
            action    = "Deny"
            ipAddress = "0.0.0.0/0"
          },
        ]
        ipSecurityRestrictionsDefaultAction = "Deny"
      }
    }
  }
}
