terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
  }
}

variable "key_id" {
  type = string
}

variable "client_id" {
  type = string
}

# expect pass
resource "azurerm_container_registry" "own" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"

  encryption {
    key_vault_key_id   = var.key_id
    identity_client_id = var.client_id
  }
}
