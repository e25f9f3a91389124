terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.0"
    }
  }
}

variable "storage_account_id" {
  type = string
}

resource "azurerm_network_security_group" "web" {
  name                = "nsg-web"
  resource_group_name = "rg-hub"
  location            = "westeurope"
}

resource "azurerm_virtual_network" "hub" {
  name                = "vnet-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_network_watcher_flow_log" "web" {
  name                 = "fl-web"
  network_watcher_name = "NetworkWatcher_westeurope"
  resource_group_name  = "NetworkWatcherRG"
  # expect fail: needs azurerm 3.110.0 or later
  network_security_group_id = azurerm_network_security_group.web.id
  storage_account_id   = var.storage_account_id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 30
  }
}
