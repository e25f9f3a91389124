variable "zones" {
  type = list(string)
}

resource "azurerm_firewall" "hub" {
  name                = "afw-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Standard"
  # expect unknown: zones
  zones               = var.zones
}
