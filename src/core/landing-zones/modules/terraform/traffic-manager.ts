import { sourceText } from '../../source-text';

/** The name that visitors are sent on by, in the order of priorities. */
export const trafficManagerTerraform = sourceText`
  # The name that visitors are sent on by, in the order of priorities.

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

  variable "relative_name" {
    description = "First part of the name below trafficmanager.net, unique in the world."
    type        = string
  }

  variable "front_door_host_name" {
    description = "Name of the endpoint of Front Door."
    type        = string
  }

  variable "is_front_door_left_out" {
    description = "Whether visitors go to the gateways: while Front Door fails."
    type        = bool
  }

  variable "gateways" {
    description = "The gateways of the regions, the first one first."
    type        = list(object({ location = string, address_id = string }))
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  # Every endpoint is served whatever the probes say: a part of a fault that probes miss, or see where there is none, does
  # not decide. People do, by the variable.
  resource "azurerm_traffic_manager_profile" "this" {
    name                   = "traf-\${var.name}"
    resource_group_name    = var.resource_group_name
    profile_status         = "Enabled"
    traffic_routing_method = "Priority"
    tags                   = var.tags

    dns_config {
      relative_name = var.relative_name
      ttl           = 60
    }

    monitor_config {
      protocol = "HTTPS"
      port     = 443
      path     = "/health"
    }
  }

  resource "azurerm_traffic_manager_external_endpoint" "front_door" {
    name                 = "front-door"
    profile_id           = azurerm_traffic_manager_profile.this.id
    target               = var.front_door_host_name
    priority             = 1
    always_serve_enabled = true
    enabled              = !var.is_front_door_left_out
  }

  resource "azurerm_traffic_manager_azure_endpoint" "gateways" {
    for_each = { for index, gateway in var.gateways : gateway.location => merge(gateway, { priority = index + 2 }) }

    name                 = "gateway-\${each.key}"
    profile_id           = azurerm_traffic_manager_profile.this.id
    target_resource_id   = each.value.address_id
    priority             = each.value.priority
    always_serve_enabled = true
    enabled              = true
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
