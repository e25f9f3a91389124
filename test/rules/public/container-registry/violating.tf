resource "azurerm_container_registry" "open" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"

  # expect fail: can be reached over its public endpoint
  public_network_access_enabled = true
}

# expect fail: private endpoint
resource "azurerm_container_registry" "silent" {
  name                = "crpayments2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"
}
