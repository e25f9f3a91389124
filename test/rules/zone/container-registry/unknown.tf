variable "zone_redundancy" {
  type = bool
}

resource "azurerm_container_registry" "shop" {
  name                = "crshop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  sku                 = "Premium"
  # expect unknown: zone_redundancy
  zone_redundancy_enabled = var.zone_redundancy
}
