variable "storage_account_id" {
  type = string
}

variable "watcher_id" {
  type = string
}

variable "target_id" {
  type = string
}

resource "azapi_resource" "given" {
  type      = "Microsoft.Network/networkWatchers/flowLogs@2024-05-01"
  name      = "fl-given"
  parent_id = var.watcher_id
  location  = "westeurope"

  body = {
    properties = {
      enabled          = true
      # expect unknown: target_id
      targetResourceId = var.target_id
      storageId        = var.storage_account_id
      retentionPolicy  = { days = 30, enabled = true }
    }
  }
}
