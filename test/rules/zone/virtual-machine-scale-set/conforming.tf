# expect pass
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "vmss-web"
  resource_group_name = "rg-app"
  location            = "westeurope"
  sku                 = "Standard_D2s_v5"
  admin_username      = "operator"
  instances           = 3
  zones               = ["1", "2", "3"]
}
