# expect pass
resource "azurerm_network_security_group" "bastion" {
  name                = "nsg-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"

  security_rule {
    name                       = "web"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "443"
  }
}

resource "azurerm_subnet" "bastion" {
  name                 = "AzureBastionSubnet"
  resource_group_name  = "rg-payments"
  virtual_network_name = "vnet-payments"
  address_prefixes     = ["10.20.1.0/26"]
}

resource "azurerm_subnet_network_security_group_association" "bastion" {
  subnet_id                 = azurerm_subnet.bastion.id
  network_security_group_id = azurerm_network_security_group.bastion.id
}
