# expect pass
resource "azurerm_container_registry" "closed" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"

  public_network_access_enabled = false
}
