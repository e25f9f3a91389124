# expect nothing
resource "azurerm_container_registry" "shop" {
  name                = "crshop"
  resource_group_name = "rg-shop"
  location            = "westcentralus"
  sku                 = "Premium"
  zone_redundancy_enabled = false
}
