terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
  }
}

# expect pass
resource "azurerm_redis_cache" "shop" {
  name                = "redis-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]
}

# expect pass
resource "azurerm_redis_cache" "plain" {
  name                = "redis-plain"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
}
