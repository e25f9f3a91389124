import { sourceText } from '../../source-text';

/** API Management in the network and in every zone: tenants, limits and what models answer are told apart here. */
export const apiManagementTerraform = sourceText`
  # API Management in the network and in every zone: tenants, limits and what models answer are told apart here.

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

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  variable "subnet_id" {
    description = "Resource id of the subnet of API Management."
    type        = string
  }

  variable "publisher_email" {
    description = "Address to which the service writes about itself."
    type        = string
  }

  variable "units" {
    description = "Units, a multiple of the zones."
    type        = number
  }

  resource "azurerm_api_management" "this" {
    name                 = "apim-\${var.suffix}"
    resource_group_name  = var.resource_group_name
    location             = var.location
    sku_name             = "Premium_\${var.units}"
    zones                = ["1", "2", "3"]
    publisher_name       = var.name
    publisher_email      = var.publisher_email
    virtual_network_type = "Internal"
    tags                 = var.tags

    identity {
      type = "SystemAssigned"
    }

    virtual_network_configuration {
      subnet_id = var.subnet_id
    }
  }

  resource "azurerm_monitor_diagnostic_setting" "service" {
    name                       = "diag-\${var.name}-apim"
    target_resource_id         = azurerm_api_management.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "service" {
    name       = "lock-apim-\${var.name}"
    scope      = azurerm_api_management.this.id
    lock_level = "CanNotDelete"
    notes      = "Every tenant comes by this way."
  }

  output "private_address" {
    description = "Address in the network."
    value       = azurerm_api_management.this.private_ip_addresses[0]
  }

  output "service_name" {
    description = "Name of the service."
    value       = azurerm_api_management.this.name
  }

  output "principal_id" {
    description = "Object id of the service."
    value       = azurerm_api_management.this.identity[0].principal_id
  }
`;
