# expect nothing
resource "azurerm_firewall" "hub" {
  name                = "afw-hub"
  resource_group_name = "rg-hub"
  location            = "westcentralus"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  zones               = ["1"]
}
