# expect fail: Set `sku_name` to StandardV2
resource "azurerm_nat_gateway" "app" {
  name                = "ng-app"
  resource_group_name = "rg-net"
  location            = "westeurope"
}
