import { sourceText } from '../../source-text';

/** A database that is written in every region and kept in three zones of each, under a key of its owner. */
export const cosmosTerraform = sourceText`
  # A database that is written in every region and kept in three zones of each, under a key of its owner.

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

  variable "account_name" {
    description = "Name of the account, unique in the world."
    type        = string
  }

  variable "locations" {
    description = "Regions, the first of which comes first on failover."
    type        = list(string)
  }

  variable "key_id" {
    description = "Id of the key without its version, so that its rotation is followed."
    type        = string
  }

  variable "identity_id" {
    description = "Resource id of the identity that may use the key."
    type        = string
  }

  variable "principal_ids" {
    description = "Object ids of the applications that read and write, by region."
    type        = map(string)
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  resource "azurerm_cosmosdb_account" "this" {
    name                                  = var.account_name
    resource_group_name                   = var.resource_group_name
    location                              = var.locations[0]
    offer_type                            = "Standard"
    kind                                  = "GlobalDocumentDB"
    multiple_write_locations_enabled      = true
    automatic_failover_enabled            = true
    key_vault_key_id                      = var.key_id
    default_identity_type                 = "UserAssignedIdentity=\${var.identity_id}"
    public_network_access_enabled         = false
    local_authentication_enabled          = false
    access_key_metadata_writes_enabled    = false
    network_acl_bypass_for_azure_services = false
    minimal_tls_version                   = "Tls12"
    tags                                  = var.tags

    identity {
      type         = "UserAssigned"
      identity_ids = [var.identity_id]
    }

    consistency_policy {
      consistency_level = "Session"
    }

    dynamic "geo_location" {
      for_each = var.locations

      content {
        location          = geo_location.value
        failover_priority = geo_location.key
        zone_redundant    = true
      }
    }

    backup {
      type = "Continuous"
      tier = "Continuous30Days"
    }
  }

  resource "azurerm_cosmosdb_sql_database" "application" {
    name                = "application"
    resource_group_name = var.resource_group_name
    account_name        = azurerm_cosmosdb_account.this.name
  }

  # Cosmos DB Built-in Data Contributor, a role of the account itself.
  resource "azurerm_cosmosdb_sql_role_assignment" "writers" {
    for_each = var.principal_ids

    resource_group_name = var.resource_group_name
    account_name        = azurerm_cosmosdb_account.this.name
    role_definition_id  = "\${azurerm_cosmosdb_account.this.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
    principal_id        = each.value
    scope               = azurerm_cosmosdb_account.this.id
  }

  resource "azurerm_monitor_diagnostic_setting" "account" {
    name                       = "diag-\${var.name}-cosno"
    target_resource_id         = azurerm_cosmosdb_account.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "account" {
    name       = "lock-cosno-\${var.name}"
    scope      = azurerm_cosmosdb_account.this.id
    lock_level = "CanNotDelete"
    notes      = "A deleted account is gone with its backups after 30 days."
  }

  output "account_id" {
    description = "Resource id of the account."
    value       = azurerm_cosmosdb_account.this.id
  }
`;
