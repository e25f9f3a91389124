# expect nothing
variable "group_id" {
  type = string
}

variable "plan_id" {
  type = string
}

resource "azapi_resource" "worker" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId = var.plan_id
    }
  }
}
