# expect nothing
resource "azurerm_availability_set" "app" {
  name                = "as-app"
  resource_group_name = "rg-app"
  location            = "westeurope"
}

resource "azurerm_linux_virtual_machine" "set" {
  name                = "vm-set-01"
  resource_group_name = "rg-app"
  location            = "westeurope"
  size                = "Standard_D2s_v5"
  admin_username      = "operator"
  availability_set_id = azurerm_availability_set.app.id
}

resource "azurerm_linux_virtual_machine" "edge" {
  name                = "vm-edge-01"
  resource_group_name = "rg-app"
  location            = "westeurope"
  size                = "Standard_D2s_v5"
  admin_username      = "operator"
  edge_zone           = "losangeles"
}
