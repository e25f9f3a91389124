variable "subnet_id" {
  type = string
}

resource "azurerm_public_ip" "app" {
  name                = "pip-app"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  allocation_method   = "Static"
}

resource "azurerm_network_interface" "card" {
  name                = "nic-app-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"

  ip_configuration {
    name                          = "internal"
    subnet_id                     = var.subnet_id
    private_ip_address_allocation = "Dynamic"
    # expect fail: public IP address of its own
    public_ip_address_id          = azurerm_public_ip.app.id
  }
}
