# expect nothing
resource "azurerm_nat_gateway" "app" {
  name                = "ng-app"
  resource_group_name = "rg-net"
  location            = "westcentralus"
}
