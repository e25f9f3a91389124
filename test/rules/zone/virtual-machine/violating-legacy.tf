# expect fail: Set `zones` to one of 1, 2 and 3
resource "azurerm_virtual_machine" "old" {
  name                  = "vm-old-01"
  resource_group_name   = "rg-app"
  location              = "westeurope"
  vm_size               = "Standard_D2s_v5"
  network_interface_ids = []
}
