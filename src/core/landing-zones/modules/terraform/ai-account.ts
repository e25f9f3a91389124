import { sourceText } from '../../source-text';

/** Models behind a private endpoint, without keys of their own, encrypted with a key of their owner. */
export const aiAccountTerraform = sourceText`
  # Models behind a private endpoint, without keys of their own, encrypted with a key of their owner.

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

  variable "identity_id" {
    description = "Resource id of the identity that may use the key."
    type        = string
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  variable "zone_ids" {
    description = "Resource ids of the private DNS zones of AI services."
    type        = list(string)
  }

  variable "key_version_id" {
    description = "Id of the key with its version."
    type        = string
  }

  variable "identity_client_id" {
    description = "Client id of the identity that may use the key."
    type        = string
  }

  variable "model" {
    description = "Name, version and capacity of the model."
    type        = object({ name = string, version = string, capacity = number })
  }

  variable "user_ids" {
    description = "Object ids of the identities that call the models, by a short name."
    type        = map(string)
  }

  resource "azurerm_cognitive_account" "this" {
    name                               = "ais-\${var.suffix}"
    resource_group_name                = var.resource_group_name
    location                           = var.location
    kind                               = "AIServices"
    sku_name                           = "S0"
    custom_subdomain_name              = "ais-\${var.suffix}"
    local_auth_enabled                 = false
    public_network_access_enabled      = false
    outbound_network_access_restricted = true
    tags                               = var.tags

    identity {
      type         = "UserAssigned"
      identity_ids = [var.identity_id]
    }

    customer_managed_key {
      key_vault_key_id   = var.key_version_id
      identity_client_id = var.identity_client_id
    }

    network_acls {
      bypass         = "None"
      default_action = "Deny"
    }
  }

  resource "azurerm_cognitive_deployment" "chat" {
    name                   = "chat"
    cognitive_account_id   = azurerm_cognitive_account.this.id
    version_upgrade_option = "NoAutoUpgrade"

    model {
      format  = "OpenAI"
      name    = var.model.name
      version = var.model.version
    }

    sku {
      name     = "DataZoneStandard"
      capacity = var.model.capacity
    }
  }

  resource "azurerm_role_assignment" "users" {
    for_each = var.user_ids

    scope                = azurerm_cognitive_account.this.id
    role_definition_name = "Cognitive Services OpenAI User"
    principal_id         = each.value
    principal_type       = "ServicePrincipal"
  }

  module "endpoint" {
    source = "../private-endpoint"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = "\${var.name}-ai"
    tags                = var.tags
    subnet_id           = var.subnet_id
    target_id           = azurerm_cognitive_account.this.id
    subresource_name    = "account"
    zone_ids            = var.zone_ids
  }

  resource "azurerm_monitor_diagnostic_setting" "account" {
    name                       = "diag-\${var.name}-ai"
    target_resource_id         = azurerm_cognitive_account.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "account" {
    name       = "lock-ais-\${var.name}"
    scope      = azurerm_cognitive_account.this.id
    lock_level = "CanNotDelete"
    notes      = "Every tenant calls these models."
  }

  output "endpoint" {
    description = "Address of the models."
    value       = azurerm_cognitive_account.this.endpoint
  }
`;
