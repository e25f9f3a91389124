# expect pass
resource "azurerm_linux_virtual_machine" "app" {
  name                = "vm-app-01"
  resource_group_name = "rg-app"
  location            = "westeurope"
  size                = "Standard_D2s_v5"
  admin_username      = "operator"
  zone                = "2"
}
