variable "public_access" {
  type = bool
}

resource "azurerm_container_registry" "asked" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"

  # expect unknown
  public_network_access_enabled = var.public_access
}
