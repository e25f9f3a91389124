resource "azurerm_lb" "sql" {
  name                = "lb-sql"
  resource_group_name = "rg-net"
  location            = "westeurope"
  sku                 = "Standard"

  frontend_ip_configuration {
    # expect fail: The frontend sql of lb-sql is not zone-redundant
    name = "sql"
    subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql"
  }

  frontend_ip_configuration {
    name = "sap"
    subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql"
    # expect fail: is kept in one zone
    zones = ["1"]
  }
}
