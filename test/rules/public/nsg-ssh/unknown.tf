variable "source" {
  type = string
}

resource "azurerm_network_security_group" "group" {
  name                = "nsg-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"

  security_rule {
    name                       = "asked"
    priority                   = 200
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    # expect unknown
    source_address_prefix      = var.source
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "22"
  }
}
