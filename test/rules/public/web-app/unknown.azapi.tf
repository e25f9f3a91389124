variable "group_id" {
  type = string
}

variable "plan_id" {
  type = string
}

variable "public_access" {
  type = string
}

resource "azapi_resource" "asked" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
      # expect unknown
      publicNetworkAccess = var.public_access
    }
  }
}
