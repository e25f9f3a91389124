# expect pass
resource "azurerm_container_app_environment" "shop" {
  name                = "cae-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  infrastructure_subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps"
  zone_redundancy_enabled = true
}
