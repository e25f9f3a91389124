variable "zones" {
  type = list(string)
}

variable "location" {
  type = string
}

resource "azurerm_public_ip" "web" {
  name                = "pip-web"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "Standard"
  # expect unknown: zones
  zones               = var.zones
}

# expect fail: most Azure regions have zones
resource "azurerm_public_ip" "there" {
  name                = "pip-there"
  resource_group_name = "rg-net"
  location            = var.location
  allocation_method   = "Static"
  sku                 = "Standard"
}
