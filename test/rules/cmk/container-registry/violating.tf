terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
  }
}

# expect fail: key that Microsoft manages
resource "azurerm_container_registry" "silent" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"
}
