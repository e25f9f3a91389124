# expect nothing
terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.116"
    }
  }
}

resource "azurerm_redis_cache" "tiny" {
  name                = "redis-tiny"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Basic"
}

resource "azurerm_redis_cache" "two" {
  name                = "redis-two"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  capacity            = 1
  family              = "P"
  sku_name            = "Standard"
}

resource "azurerm_redis_cache" "there" {
  name                = "redis-there"
  resource_group_name = "rg-shop"
  location            = "westcentralus"
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
}
