# expect fail: The provider azurerm is used without an entry in `required_providers`
provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "hub" {
  name     = "rg-hub"
  location = "westeurope"
}
