variable "storage_account_id" {
  type = string
}

variable "target_id" {
  type = string
}

resource "azurerm_network_watcher_flow_log" "given" {
  name                 = "fl-given"
  network_watcher_name = "NetworkWatcher_westeurope"
  resource_group_name  = "NetworkWatcherRG"
  # expect unknown: target_id
  target_resource_id   = var.target_id
  storage_account_id   = var.storage_account_id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 30
  }
}
