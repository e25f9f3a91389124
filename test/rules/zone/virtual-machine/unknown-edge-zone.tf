variable "edge_zone" {
  type = string
}

variable "zone" {
  type    = string
  default = null
}

resource "azurerm_linux_virtual_machine" "here" {
  name                = "vm-web"
  resource_group_name = "rg-web"
  location            = "westeurope"
  size                = "Standard_D2s_v5"
  # expect unknown
  edge_zone             = var.edge_zone
  network_interface_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-web/providers/Microsoft.Network/networkInterfaces/nic-web"]

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}
