# expect nothing
resource "azurerm_container_app_environment" "shop" {
  name                = "cae-shop"
  resource_group_name = "rg-shop"
  location            = "westcentralus"
  infrastructure_subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps"
}
