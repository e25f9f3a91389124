# expect pass
resource "azurerm_network_security_group" "group" {
  name                = "nsg-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"

  security_rule {
    name                       = "deny"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Deny"
    protocol                   = "*"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "*"
  }
}

# expect pass
resource "azurerm_network_security_rule" "late" {
  name                        = "late"
  resource_group_name         = "rg-payments"
  network_security_group_name = azurerm_network_security_group.group.name
  priority                    = 200
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_address_prefix       = "*"
  source_port_range           = "*"
  destination_address_prefix  = "*"
  destination_port_range      = "22"
}
