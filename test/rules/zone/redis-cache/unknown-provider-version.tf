terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 3.100, < 5.0"
    }
  }
}

# expect unknown: depends on the version of the azurerm provider
resource "azurerm_redis_cache" "shop" {
  name                = "redis-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
}
