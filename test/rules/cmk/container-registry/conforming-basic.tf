# expect nothing
resource "azurerm_container_registry" "small" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Basic"
}
