resource "azurerm_network_security_group" "group" {
  name                = "nsg-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"

  security_rule {
    name                       = "one"
    priority                   = 200
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    # expect fail: opens RDP to every address
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "3389"
  }

  security_rule {
    name                       = "range"
    priority                   = 210
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    # expect fail
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "3380-3390"
  }

  security_rule {
    name                       = "list"
    priority                   = 220
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    # expect fail
    source_address_prefixes    = ["10.0.0.0/8", "0.0.0.0/0"]
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_ranges    = ["443", "3389"]
  }
}
