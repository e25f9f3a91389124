terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      # expect fail: This module accepts any version of azurerm from 4.12.0 up
      version = ">= 4.12.0"
    }
  }
}

resource "azurerm_resource_group" "hub" {
  name     = "rg-hub"
  location = "westeurope"
}
