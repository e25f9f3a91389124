import { sourceText } from '../../source-text';

/** The name that sends visitors to the gateways of the regions. */
export const gatewayTrafficManagerTerraform = sourceText`
  # The name that sends visitors to the gateways of the regions.

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

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  variable "relative_name" {
    description = "First part of the name below trafficmanager.net, unique in the world."
    type        = string
  }

  variable "host_name" {
    description = "Name under which visitors come."
    type        = string
  }

  variable "gateways" {
    description = "The gateways of the regions."
    type        = list(object({ location = string, address_id = string }))
  }

  resource "azurerm_traffic_manager_profile" "this" {
    name                   = "traf-\${var.name}"
    resource_group_name    = var.resource_group_name
    profile_status         = "Enabled"
    traffic_routing_method = "Weighted"
    tags                   = var.tags

    dns_config {
      relative_name = var.relative_name
      ttl           = 30
    }

    monitor_config {
      protocol                     = "HTTPS"
      port                         = 443
      path                         = "/health"
      interval_in_seconds          = 10
      timeout_in_seconds           = 5
      tolerated_number_of_failures = 2

      custom_header {
        name  = "host"
        value = var.host_name
      }
    }
  }

  resource "azurerm_traffic_manager_azure_endpoint" "gateways" {
    for_each = { for gateway in var.gateways : gateway.location => gateway.address_id }

    name               = "gateway-\${each.key}"
    profile_id         = azurerm_traffic_manager_profile.this.id
    target_resource_id = each.value
    weight             = 100
    enabled            = true
  }

  resource "azurerm_monitor_diagnostic_setting" "profile" {
    name                       = "diag-\${var.name}-traf"
    target_resource_id         = azurerm_traffic_manager_profile.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "profile" {
    name       = "lock-traf-\${var.name}"
    scope      = azurerm_traffic_manager_profile.this.id
    lock_level = "CanNotDelete"
    notes      = "The name of the application leads here."
  }

  output "host_name" {
    description = "What the name of the application is an alias of."
    value       = azurerm_traffic_manager_profile.this.fqdn
  }
`;
