variable "group_id" {
  type = string
}

variable "plan_id" {
  type = string
}

variable "environment_id" {
  type = string
}

# expect unknown: App Service Environment
resource "azapi_resource" "app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
      hostingEnvironmentProfile = {
        id = var.environment_id
      }
    }
  }
}
