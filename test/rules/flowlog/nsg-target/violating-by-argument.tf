variable "group_id" {
  type = string
}

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
  }
}

resource "azurerm_network_watcher_flow_log" "by_argument" {
  name                 = "log-web"
  network_watcher_name = "nw-westeurope"
  resource_group_name  = "rg-watch"
  storage_account_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-logs/providers/Microsoft.Storage/storageAccounts/stlogs"
  # expect fail: logs the flows of a network security group
  network_security_group_id = var.group_id
  enabled                   = true

  retention_policy {
    enabled = true
    days    = 90
  }
}
