import { sourceText } from '../../source-text';

/** A flow log with traffic analytics, which stands in the resource group of the network watcher. */
export const flowLogTerraform = sourceText`
  # A flow log with traffic analytics, which stands in the resource group of the network watcher.

  variable "location" {
    description = "Region of the resources."
    type        = string
  }

  variable "name" {
    description = "What resources are called behind their abbreviation."
    type        = string
  }

  variable "tags" {
    description = "Tags of every resource."
    type        = map(string)
  }

  variable "network_id" {
    description = "Resource id of the virtual network."
    type        = string
  }

  variable "storage_id" {
    description = "Resource id of the storage account that only flow logs are written to."
    type        = string
  }

  variable "workspace" {
    description = "The workspace: its resource id, its own id and its region."
    type        = object({ id = string, guid = string, location = string })
  }

  resource "azurerm_network_watcher_flow_log" "this" {
    name                 = "fl-\${var.name}"
    network_watcher_name = "NetworkWatcher_\${var.location}"
    resource_group_name  = "NetworkWatcherRG"
    location             = var.location
    target_resource_id   = var.network_id
    storage_account_id   = var.storage_id
    enabled              = true
    version              = 2
    tags                 = var.tags

    retention_policy {
      enabled = true
      days    = 90
    }

    traffic_analytics {
      enabled               = true
      workspace_id          = var.workspace.guid
      workspace_region      = var.workspace.location
      workspace_resource_id = var.workspace.id
      interval_in_minutes   = 60
    }
  }
`;
