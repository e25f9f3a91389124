# expect pass
resource "azurerm_nat_gateway" "app" {
  name                = "ng-app"
  resource_group_name = "rg-net"
  location            = "westeurope"
  sku_name            = "StandardV2"
}

# expect pass
resource "azurerm_nat_gateway" "stack" {
  name                = "ng-stack"
  resource_group_name = "rg-net"
  location            = "westeurope"
  zones               = ["1"]
}
