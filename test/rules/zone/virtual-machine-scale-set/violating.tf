# expect fail: It names no availability zones
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "vmss-web"
  resource_group_name = "rg-app"
  location            = "westeurope"
  sku                 = "Standard_D2s_v5"
  admin_username      = "operator"
  instances           = 3
}

resource "azurerm_linux_virtual_machine_scale_set" "batch" {
  name                = "vmss-batch"
  resource_group_name = "rg-app"
  location            = "westeurope"
  sku                 = "Standard_D2s_v5"
  admin_username      = "operator"
  instances           = 3
  # expect fail: in one zone of westeurope
  zones               = ["1"]
}

resource "azurerm_linux_virtual_machine_scale_set" "thin" {
  name                = "vmss-thin"
  resource_group_name = "rg-app"
  location            = "westeurope"
  sku                 = "Standard_D2s_v5"
  admin_username      = "operator"
  # expect fail: Set `instances` to 3 or more
  instances           = 2
  zones               = ["1", "2", "3"]
}

# expect fail: vmss-small
resource "azurerm_linux_virtual_machine_scale_set" "small" {
  name                = "vmss-small"
  resource_group_name = "rg-app"
  location            = "westeurope"
  sku                 = "Standard_D2s_v5"
  admin_username      = "operator"
  instances           = 1
}
