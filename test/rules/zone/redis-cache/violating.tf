terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.116"
    }
  }
}

# expect fail: redis-shop keeps its nodes in one zone
resource "azurerm_redis_cache" "shop" {
  name                = "redis-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
}

resource "azurerm_redis_cache" "zonal" {
  name                = "redis-zonal"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  # expect fail: redis-zonal
  zones               = ["1"]
}
