# expect pass
resource "azurerm_container_registry" "shop" {
  name                = "crshop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  sku                 = "Premium"
}

# expect pass
resource "azurerm_container_registry" "said" {
  name                = "crsaid"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  sku                 = "Premium"
  zone_redundancy_enabled = true
}
