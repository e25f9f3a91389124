terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
  }
}

variable "sku" {
  type = string
}

resource "azurerm_container_registry" "asked" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  # expect unknown
  sku                 = var.sku
}
