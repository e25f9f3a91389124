variable "zones" {
  type = list(string)
}

resource "azurerm_lb" "sql" {
  name                = "lb-sql"
  resource_group_name = "rg-net"
  location            = "westeurope"
  sku                 = "Standard"

  frontend_ip_configuration {
    name = "sql"
    subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql"
    # expect unknown: zones
    zones = var.zones
  }
}
