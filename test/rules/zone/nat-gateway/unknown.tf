variable "sku_name" {
  type = string
}

resource "azurerm_nat_gateway" "app" {
  name                = "ng-app"
  resource_group_name = "rg-net"
  location            = "westeurope"
  # expect unknown: sku_name
  sku_name            = var.sku_name
}
