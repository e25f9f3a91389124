# expect pass
resource "azurerm_firewall" "hub" {
  name                = "afw-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  zones               = ["1", "2", "3"]
}

# expect pass
resource "azurerm_firewall" "plain" {
  name                = "afw-plain"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
}
