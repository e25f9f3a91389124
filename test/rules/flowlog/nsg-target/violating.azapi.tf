variable "storage_account_id" {
  type = string
}

variable "watcher_id" {
  type = string
}

resource "azapi_resource" "group" {
  type     = "Microsoft.Network/networkSecurityGroups@2024-05-01"
  name     = "nsg-web"
  location = "westeurope"
}

resource "azapi_resource" "hub" {
  type     = "Microsoft.Network/virtualNetworks@2024-05-01"
  name     = "vnet-hub"
  location = "westeurope"
}

resource "azapi_resource" "web" {
  type      = "Microsoft.Network/networkWatchers/flowLogs@2024-05-01"
  name      = "fl-web"
  parent_id = var.watcher_id
  location  = "westeurope"

  body = {
    properties = {
      enabled          = true
      # expect fail: logs the flows of a network security group
      targetResourceId = azapi_resource.group.id
      storageId        = var.storage_account_id
      retentionPolicy  = { days = 30, enabled = true }
    }
  }
}
