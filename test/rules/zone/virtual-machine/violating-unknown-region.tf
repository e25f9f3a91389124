variable "location" {
  type = string
}

# expect fail: one datacenter of its region
resource "azurerm_linux_virtual_machine" "app" {
  name                = "vm-app-01"
  resource_group_name = "rg-app"
  location            = var.location
  size                = "Standard_D2s_v5"
  admin_username      = "operator"
}
