resource "azurerm_container_registry" "shop" {
  name                = "crshop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  sku                 = "Premium"
  # expect fail: Take `zone_redundancy_enabled` away
  zone_redundancy_enabled = false
}
