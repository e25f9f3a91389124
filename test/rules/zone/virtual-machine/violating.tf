# expect fail: Set `zone` to one of 1, 2 and 3
resource "azurerm_linux_virtual_machine" "app" {
  name                = "vm-app-01"
  resource_group_name = "rg-app"
  location            = "westeurope"
  size                = "Standard_D2s_v5"
  admin_username      = "operator"
}

# expect fail: vm-web-01 runs in one datacenter
resource "azurerm_windows_virtual_machine" "web" {
  name                = "vm-web-01"
  resource_group_name = "rg-app"
  location            = "westeurope"
  size                = "Standard_D2s_v5"
  admin_username      = "operator"
}
