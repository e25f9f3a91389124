resource "azurerm_firewall" "hub" {
  name                = "afw-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  # expect fail: afw-hub runs in one zone of westeurope
  zones               = ["1"]
}

resource "azurerm_firewall" "secured" {
  name                = "afw-secured"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  sku_name            = "AZFW_Hub"
  sku_tier            = "Standard"
  # expect fail: afw-secured
  zones               = ["3"]
}
