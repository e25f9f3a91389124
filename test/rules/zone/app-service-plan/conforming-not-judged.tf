# expect nothing
resource "azurerm_service_plan" "dev" {
  name                = "plan-dev"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "B1"
}

resource "azurerm_service_plan" "flex" {
  name                = "plan-flex"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "FC1"
}

resource "azurerm_service_plan" "isolated" {
  name                = "plan-isolated"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "I1v2"
  app_service_environment_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/hostingEnvironments/ase"
}

resource "azurerm_service_plan" "there" {
  name                = "plan-there"
  resource_group_name = "rg-shop"
  location            = "westcentralus"
  os_type             = "Linux"
  sku_name            = "P1v3"
}
