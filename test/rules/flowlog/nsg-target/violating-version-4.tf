terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

variable "storage_account_id" {
  type = string
}

data "azurerm_network_security_group" "web" {
  name                = "nsg-web"
  resource_group_name = "rg-hub"
}

resource "azurerm_network_watcher_flow_log" "web" {
  name                 = "fl-web"
  network_watcher_name = "NetworkWatcher_westeurope"
  resource_group_name  = "NetworkWatcherRG"
  # expect fail: logs the flows of a network security group
  network_security_group_id = data.azurerm_network_security_group.web.id
  storage_account_id   = var.storage_account_id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 30
  }
}
