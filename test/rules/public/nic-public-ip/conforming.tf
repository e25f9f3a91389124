variable "subnet_id" {
  type = string
}

# expect pass
resource "azurerm_network_interface" "card" {
  name                = "nic-app-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"

  ip_configuration {
    name                          = "internal"
    subnet_id                     = var.subnet_id
    private_ip_address_allocation = "Dynamic"
  }
}
