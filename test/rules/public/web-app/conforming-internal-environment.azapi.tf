# expect nothing
variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

variable "plan_id" {
  type = string
}

resource "azapi_resource" "environment" {
  type      = "Microsoft.Web/hostingEnvironments@2024-04-01"
  name      = "ase-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "ASEV3"
    properties = {
      internalLoadBalancingMode = "Web, Publishing"
      virtualNetwork = {
        id = var.subnet_id
      }
    }
  }
}

resource "azapi_resource" "plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "asp-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "I1v2"
    }
    properties = {
      hostingEnvironmentProfile = {
        id = azapi_resource.environment.id
      }
    }
  }
}

resource "azapi_resource" "app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = azapi_resource.plan.id
    }
  }
}

resource "azapi_resource" "direct" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
      hostingEnvironmentProfile = {
        id = azapi_resource.environment.id
      }
    }
  }
}
