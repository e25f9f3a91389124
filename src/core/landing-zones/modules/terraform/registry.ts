import { sourceText } from '../../source-text';

/** One registry with a copy in each region, closed to the internet, encrypted with a key of its owner. */
export const registryTerraform = sourceText`
  # One registry with a copy in each region, closed to the internet, encrypted with a key of its owner.

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

  variable "key_id" {
    description = "Id of the key without its version, so that its rotation is followed."
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

  variable "registry_name" {
    description = "Name of the registry, unique in the world."
    type        = string
  }

  variable "locations" {
    description = "Regions, the first of which is its home."
    type        = list(string)
  }

  variable "identity_client_id" {
    description = "Client id of the identity that may use the key."
    type        = string
  }

  variable "puller_ids" {
    description = "Object ids of the identities that pull images, by region."
    type        = map(string)
  }

  resource "azurerm_container_registry" "this" {
    name                          = var.registry_name
    resource_group_name           = var.resource_group_name
    location                      = var.locations[0]
    sku                           = "Premium"
    admin_enabled                 = false
    anonymous_pull_enabled        = false
    data_endpoint_enabled         = true
    public_network_access_enabled = false
    zone_redundancy_enabled       = true
    tags                          = var.tags

    dynamic "georeplications" {
      for_each = slice(var.locations, 1, length(var.locations))

      content {
        location                        = georeplications.value
        zone_redundancy_enabled         = true
        global_endpoint_routing_enabled = true
        tags                            = var.tags
      }
    }

    identity {
      type         = "UserAssigned"
      identity_ids = [var.identity_id]
    }

    encryption {
      key_vault_key_id   = var.key_id
      identity_client_id = var.identity_client_id
    }
  }

  resource "azurerm_role_assignment" "pullers" {
    for_each = var.puller_ids

    scope                = azurerm_container_registry.this.id
    role_definition_name = "AcrPull"
    principal_id         = each.value
    principal_type       = "ServicePrincipal"
  }

  resource "azurerm_monitor_diagnostic_setting" "registry" {
    name                       = "diag-\${var.name}-cr"
    target_resource_id         = azurerm_container_registry.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "registry" {
    name       = "lock-cr-\${var.name}"
    scope      = azurerm_container_registry.this.id
    lock_level = "CanNotDelete"
    notes      = "Without its images no node starts."
  }

  output "registry_id" {
    description = "Resource id of the registry."
    value       = azurerm_container_registry.this.id
  }

  output "login_server" {
    description = "Name under which images are pulled."
    value       = azurerm_container_registry.this.login_server
  }
`;
