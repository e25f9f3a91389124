variable "zone_redundant" {
  type = bool
}

resource "azurerm_container_app_environment" "shop" {
  name                = "cae-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  infrastructure_subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps"
  # expect unknown: zone_redundant
  zone_redundancy_enabled = var.zone_redundant
}
