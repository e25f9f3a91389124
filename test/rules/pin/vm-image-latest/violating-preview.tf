# expect pass
resource "azurerm_linux_virtual_machine" "web" {
  name                  = "vm-web"
  resource_group_name   = "rg-web"
  location              = "westeurope"
  zone                  = "1"
  size                  = "Standard_D2s_v5"
  admin_username        = "azureadmin"
  network_interface_ids = []

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  source_image_reference {
    publisher = "Canonical"
    # expect fail: vm-web starts from the preview image ubuntu-25_04-preview
    offer     = "ubuntu-25_04-preview"
    # expect fail: server-preview
    sku       = "server-preview"
    version   = "25.04.202504150"
  }
}
