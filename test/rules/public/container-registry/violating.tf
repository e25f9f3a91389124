resource "azurerm_container_registry" "open" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"

  # expect fail: accepts connections from the internet
  public_network_access_enabled = true
}

# expect fail: private endpoint
resource "azurerm_container_registry" "silent" {
  name                = "crpayments2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"
}
