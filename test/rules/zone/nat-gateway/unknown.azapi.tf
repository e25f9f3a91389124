variable "skuName" {
  type = string
}

variable "zones" {
  type = list(string)
}

resource "azapi_resource" "app" {
  type = "Microsoft.Network/natGateways@2024-07-01"
  name = "ng-app"
  location = "westeurope"

  body = {
    sku = {
      # expect unknown: skuName
      name = var.skuName
    }
    properties = {
      idleTimeoutInMinutes = 4
    }
  }
}

resource "azapi_resource" "stack" {
  type = "Microsoft.Network/natGateways@2024-07-01"
  name = "ng-stack"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    # expect unknown: zones
    zones = var.zones
    properties = {
      idleTimeoutInMinutes = 4
    }
  }
}
