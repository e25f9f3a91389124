variable "zoneRedundant" {
  type = bool
}

variable "planSku" {
  type = string
}

resource "azapi_resource" "shop" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-shop"
  location = "westeurope"

  body = {
    sku = {
      name = "P1v3"
      capacity = 2
    }
    properties = {
      reserved = true
      # expect unknown: zoneRedundant
      zoneRedundant = var.zoneRedundant
    }
  }
}

resource "azapi_resource" "tier" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-tier"
  location = "westeurope"

  body = {
    sku = {
      # expect unknown: planSku
      name = var.planSku
    }
    properties = {
      reserved = true
    }
  }
}
