# expect pass
resource "azurerm_network_security_group" "group" {
  name                = "nsg-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
}

resource "azurerm_network_security_rule" "door" {
  name                        = "door"
  resource_group_name         = "rg-payments"
  network_security_group_name = azurerm_network_security_group.group.name
  priority                    = 200
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  # expect fail: nsg-payments-1
  source_address_prefix       = "0.0.0.0/0"
  source_port_range           = "*"
  destination_address_prefix  = "*"
  destination_port_range      = "3389"
}
