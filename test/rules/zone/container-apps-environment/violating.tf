# expect fail: Set `zone_redundancy_enabled` to true
resource "azurerm_container_app_environment" "shop" {
  name                = "cae-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  infrastructure_subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps"
}

# expect fail: give it a subnet in `infrastructure_subnet_id`
resource "azurerm_container_app_environment" "open" {
  name                = "cae-open"
  resource_group_name = "rg-shop"
  location            = "westeurope"
}

resource "azurerm_container_app_environment" "loose" {
  name                = "cae-loose"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  # expect fail: without a subnet
  zone_redundancy_enabled = true
}
