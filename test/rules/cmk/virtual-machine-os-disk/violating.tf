variable "card_id" {
  type = string
}

# expect fail: key that Microsoft manages
resource "azurerm_linux_virtual_machine" "app" {
  name                  = "vm-app-1"
  resource_group_name   = "rg-payments"
  location              = "westeurope"
  size                  = "Standard_D4s_v5"
  admin_username        = "operator"
  network_interface_ids = [var.card_id]

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "Premium_LRS"
  }
}
