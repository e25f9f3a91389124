variable "location" {
  type = string
}

# expect fail: The region is not known here
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "vmss-web"
  resource_group_name = "rg-app"
  location            = var.location
  sku                 = "Standard_D2s_v5"
  admin_username      = "operator"
  instances           = 3
}
