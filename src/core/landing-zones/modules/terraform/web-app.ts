import { sourceText } from '../../source-text';

/** The application in one region: over all zones, reached by a private endpoint only. */
export const webAppTerraform = sourceText`
  # The application in one region: over all zones, reached by a private endpoint only.

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

  variable "runtime" {
    description = "Version of Node.js that the application runs on, such as 22-lts."
    type        = string
  }

  variable "instances" {
    description = "Machines that it always runs on, one a zone or more."
    type        = number
  }

  variable "application_subnet_id" {
    description = "Resource id of the subnet that its own calls come from."
    type        = string
  }

  variable "endpoint_subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    type        = string
  }

  variable "site_zone_id" {
    description = "Resource id of the private DNS zone of web apps."
    type        = string
  }

  variable "database_endpoint" {
    description = "Address of the database."
    type        = string
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  resource "azurerm_service_plan" "this" {
    name                   = "asp-\${var.name}"
    resource_group_name    = var.resource_group_name
    location               = var.location
    os_type                = "Linux"
    sku_name               = "P1v3"
    worker_count           = var.instances
    zone_balancing_enabled = true
    tags                   = var.tags
  }

  resource "azurerm_linux_web_app" "this" {
    name                                           = "app-\${var.suffix}"
    resource_group_name                            = var.resource_group_name
    location                                       = var.location
    service_plan_id                                = azurerm_service_plan.this.id
    https_only                                     = true
    public_network_access_enabled                  = false
    virtual_network_subnet_id                      = var.application_subnet_id
    ftp_publish_basic_authentication_enabled       = false
    webdeploy_publish_basic_authentication_enabled = false
    tags                                           = var.tags

    app_settings = {
      DATABASE_ENDPOINT = var.database_endpoint
    }

    identity {
      type = "SystemAssigned"
    }

    site_config {
      always_on                         = true
      ftps_state                        = "Disabled"
      minimum_tls_version               = "1.2"
      scm_minimum_tls_version           = "1.2"
      http2_enabled                     = true
      health_check_path                 = "/health"
      health_check_eviction_time_in_min = 5
      vnet_route_all_enabled            = true

      application_stack {
        node_version = var.runtime
      }
    }
  }

  module "endpoint" {
    source = "../private-endpoint"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = "\${var.name}-app"
    tags                = var.tags
    subnet_id           = var.endpoint_subnet_id
    target_id           = azurerm_linux_web_app.this.id
    subresource_name    = "sites"
    zone_ids            = [var.site_zone_id]
  }

  resource "azurerm_monitor_diagnostic_setting" "application" {
    name                       = "diag-\${var.name}-app"
    target_resource_id         = azurerm_linux_web_app.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  output "host_name" {
    description = "Name that the application answers to."
    value       = azurerm_linux_web_app.this.default_hostname
  }

  output "principal_id" {
    description = "Object id of the application."
    value       = azurerm_linux_web_app.this.identity[0].principal_id
  }
`;
