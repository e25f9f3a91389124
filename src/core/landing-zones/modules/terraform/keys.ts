import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A vault that nobody outside reaches and nobody can purge, a key that renews itself, and an identity that may use it. */
export const keysTerraform = sourceText`
  # A vault that nobody outside reaches and nobody can purge, a key that renews itself, and an identity that may use it.

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

  variable "vault_zone_id" {
    description = "Resource id of the private DNS zone of vaults."
    type        = string
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  data "azurerm_client_config" "current" {}

  resource "azurerm_key_vault" "keys" {
    name                          = "kv-\${var.suffix}"
    resource_group_name           = var.resource_group_name
    location                      = var.location
    tenant_id                     = data.azurerm_client_config.current.tenant_id
    sku_name                      = "premium"
    rbac_authorization_enabled    = true
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
    name                = "\${var.name}-vault"
    tags                = var.tags
    subnet_id           = var.subnet_id
    target_id           = azurerm_key_vault.keys.id
    subresource_name    = "vault"
    zone_ids            = [var.vault_zone_id]
  }

  # Made by way of Azure Resource Manager: the vault itself is out of reach from outside.
  resource "azapi_resource" "key" {
    type      = "${armType('Microsoft.KeyVault/vaults/keys')}"
    parent_id = azurerm_key_vault.keys.id
    name      = "cmk-data"

    body = {
      properties = {
        kty     = "RSA-HSM"
        keySize = 3072
        keyOps  = ["wrapKey", "unwrapKey"]
        rotationPolicy = {
          attributes = {
            expiryTime = "P2Y"
          }
          lifetimeActions = [
            {
              trigger = {
                timeBeforeExpiry = "P60D"
              }
              action = {
                type = "rotate"
              }
            },
          ]
        }
      }
    }

    response_export_values = ["properties.keyUri", "properties.keyUriWithVersion"]
  }

  resource "azurerm_user_assigned_identity" "encryption" {
    name                = "id-\${var.name}-encryption"
    resource_group_name = var.resource_group_name
    location            = var.location
    tags                = var.tags
  }

  resource "azurerm_role_assignment" "encryption" {
    scope                = azapi_resource.key.id
    role_definition_name = "Key Vault Crypto Service Encryption User"
    principal_id         = azurerm_user_assigned_identity.encryption.principal_id
    principal_type       = "ServicePrincipal"
  }

  resource "azurerm_monitor_diagnostic_setting" "keys" {
    name                       = "diag-\${var.name}-vault"
    target_resource_id         = azurerm_key_vault.keys.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "keys" {
    name       = "lock-kv-\${var.name}"
    scope      = azurerm_key_vault.keys.id
    lock_level = "CanNotDelete"
    notes      = "Without its key the data cannot be read."
  }

  output "vault_id" {
    description = "Resource id of the vault."
    value       = azurerm_key_vault.keys.id
  }

  output "key_id" {
    description = "Id of the key without its version, so that its rotation is followed."
    value       = azapi_resource.key.output.properties.keyUri

    depends_on = [azurerm_role_assignment.encryption]
  }

  output "identity_id" {
    description = "Resource id of the identity that may use the key."
    value       = azurerm_user_assigned_identity.encryption.id

    depends_on = [azurerm_role_assignment.encryption]
  }

  output "key_version_id" {
    description = "Id of the key with its version."
    value       = azapi_resource.key.output.properties.keyUriWithVersion
  }

  output "identity_client_id" {
    description = "Client id of the identity that may use the key."
    value       = azurerm_user_assigned_identity.encryption.client_id
  }
`;
