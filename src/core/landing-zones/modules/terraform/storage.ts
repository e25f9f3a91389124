import { sourceText } from '../../source-text';

/** An account with copies in three zones, closed to the internet, encrypted with a key of its owner. */
export const storageTerraform = sourceText`
  # An account with copies in three zones, closed to the internet, encrypted with a key of its owner.

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

  variable "key_id" {
    description = "Id of the key without its version, so that its rotation is followed."
    type        = string
  }

  variable "identity_id" {
    description = "Resource id of the identity that may use the key."
    type        = string
  }

  variable "subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    type        = string
  }

  variable "blob_zone_id" {
    description = "Resource id of the private DNS zone of blobs."
    type        = string
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  resource "azurerm_storage_account" "this" {
    name                            = "st\${var.suffix}"
    resource_group_name             = var.resource_group_name
    location                        = var.location
    account_kind                    = "StorageV2"
    account_tier                    = "Standard"
    account_replication_type        = "ZRS"
    access_tier                     = "Hot"
    min_tls_version                 = "TLS1_2"
    https_traffic_only_enabled      = true
    allow_nested_items_to_be_public = false
    shared_access_key_enabled       = false
    default_to_oauth_authentication = true
    public_network_access_enabled   = false
    tags                            = var.tags

    identity {
      type         = "UserAssigned"
      identity_ids = [var.identity_id]
    }

    customer_managed_key {
      key_vault_key_id          = var.key_id
      user_assigned_identity_id = var.identity_id
    }

    network_rules {
      bypass         = ["AzureServices"]
      default_action = "Deny"
    }

    blob_properties {
      delete_retention_policy {
        days = 30
      }

      container_delete_retention_policy {
        days = 30
      }
    }
  }

  module "endpoint" {
    source = "../private-endpoint"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = "\${var.name}-blob"
    tags                = var.tags
    subnet_id           = var.subnet_id
    target_id           = azurerm_storage_account.this.id
    subresource_name    = "blob"
    zone_ids            = [var.blob_zone_id]
  }

  resource "azurerm_monitor_diagnostic_setting" "blobs" {
    name                       = "diag-\${var.name}-blob"
    target_resource_id         = "\${azurerm_storage_account.this.id}/blobServices/default"
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "account" {
    name       = "lock-st-\${var.name}"
    scope      = azurerm_storage_account.this.id
    lock_level = "CanNotDelete"
    notes      = "Deleted accounts do not come back by themselves."
  }

  output "account_id" {
    description = "Resource id of the account."
    value       = azurerm_storage_account.this.id
  }
`;
