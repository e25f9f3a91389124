import { sourceText } from '../../source-text';

/** The workspace that every log of the landing zone goes to. */
export const monitoringTerraform = sourceText`
  # The workspace that every log of the landing zone goes to.

  variable "location" {
    description = "Region of the resources."
    type        = string
  }

  variable "resource_group_name" {
    description = "Resource group of the resources."
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

  variable "retention_in_days" {
    description = "Days for which logs are kept."
    type        = number
  }

  resource "azurerm_log_analytics_workspace" "operations" {
    name                         = "log-\${var.name}"
    resource_group_name          = var.resource_group_name
    location                     = var.location
    sku                          = "PerGB2018"
    retention_in_days            = var.retention_in_days
    local_authentication_enabled = false
    tags                         = var.tags
  }

  resource "azurerm_management_lock" "operations" {
    name       = "lock-log-\${var.name}"
    scope      = azurerm_log_analytics_workspace.operations.id
    lock_level = "CanNotDelete"
    notes      = "Logs are what remains after a fault."
  }

  output "workspace" {
    description = "The workspace: its resource id, its own id and its region."
    value = {
      id       = azurerm_log_analytics_workspace.operations.id
      guid     = azurerm_log_analytics_workspace.operations.workspace_id
      location = azurerm_log_analytics_workspace.operations.location
    }
  }
`;
