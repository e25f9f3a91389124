import { sourceText } from '../../source-text';

/** Hardware modules of your own, closed to the internet and protected against purging. */
export const managedHsmTerraform = sourceText`
  # Hardware modules of your own, closed to the internet and protected against purging.

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

  variable "suffix" {
    description = "Letters and digits that make names unique in the world."
    type        = string
  }

  variable "subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    type        = string
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  variable "hsm_zone_id" {
    description = "Resource id of the private DNS zone of managed HSMs."
    type        = string
  }

  variable "administrator_ids" {
    description = "Object ids of the people who administer the HSM, more than one."
    type        = list(string)
  }

  data "azurerm_client_config" "current" {}

  resource "azurerm_key_vault_managed_hardware_security_module" "this" {
    name                          = "kvmhsm-\${var.suffix}"
    resource_group_name           = var.resource_group_name
    location                      = var.location
    tenant_id                     = data.azurerm_client_config.current.tenant_id
    sku_name                      = "Standard_B1"
    admin_object_ids              = var.administrator_ids
    soft_delete_retention_days    = 90
    purge_protection_enabled      = true
    public_network_access_enabled = false
    tags                          = var.tags

    network_acls {
      bypass         = "AzureServices"
      default_action = "Deny"
    }
  }

  module "endpoint" {
    source = "../private-endpoint"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = "\${var.name}-hsm"
    tags                = var.tags
    subnet_id           = var.subnet_id
    target_id           = azurerm_key_vault_managed_hardware_security_module.this.id
    subresource_name    = "managedhsm"
    zone_ids            = [var.hsm_zone_id]
  }

  resource "azurerm_monitor_diagnostic_setting" "hsm" {
    name                       = "diag-\${var.name}-hsm"
    target_resource_id         = azurerm_key_vault_managed_hardware_security_module.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "hsm" {
    name       = "lock-kvmhsm-\${var.name}"
    scope      = azurerm_key_vault_managed_hardware_security_module.this.id
    lock_level = "CanNotDelete"
    notes      = "Without its keys no confidential machine starts."
  }

  output "hsm_id" {
    description = "Resource id of the HSM."
    value       = azurerm_key_vault_managed_hardware_security_module.this.id
  }

  output "hsm_name" {
    description = "Name of the HSM."
    value       = azurerm_key_vault_managed_hardware_security_module.this.name
  }
`;
