variable "zones" {
  type = list(string)
}

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.116"
    }
  }
}

resource "azurerm_redis_cache" "shop" {
  name                = "redis-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  # expect unknown: zones
  zones               = var.zones
}
