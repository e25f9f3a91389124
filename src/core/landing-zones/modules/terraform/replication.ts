import { sourceText } from '../../source-text';

/** Where machines are replicated to: a recovery vault that is reached from inside only. */
export const replicationTerraform = sourceText`
  # Where machines are replicated to: a recovery vault that is reached from inside only.

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

  variable "subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    type        = string
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  variable "recovery_zone_id" {
    description = "Resource id of the private DNS zone of Site Recovery."
    type        = string
  }

  resource "azurerm_recovery_services_vault" "this" {
    name                          = "rsv-\${var.name}"
    resource_group_name           = var.resource_group_name
    location                      = var.location
    sku                           = "Standard"
    public_network_access_enabled = false
    tags                          = var.tags

    identity {
      type = "SystemAssigned"
    }
  }

  module "endpoint" {
    source = "../private-endpoint"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = "\${var.name}-asr"
    tags                = var.tags
    subnet_id           = var.subnet_id
    target_id           = azurerm_recovery_services_vault.this.id
    subresource_name    = "AzureSiteRecovery"
    zone_ids            = [var.recovery_zone_id]
  }

  resource "azurerm_monitor_diagnostic_setting" "vault" {
    name                       = "diag-\${var.name}-rsv"
    target_resource_id         = azurerm_recovery_services_vault.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "vault" {
    name       = "lock-rsv-\${var.name}"
    scope      = azurerm_recovery_services_vault.this.id
    lock_level = "CanNotDelete"
    notes      = "What is replicated is found by the vault."
  }

  output "vault_principal_id" {
    description = "Object id of the vault, which needs its roles on the cache storage."
    value       = azurerm_recovery_services_vault.this.identity[0].principal_id
  }
`;
