import { sourceText } from '../../source-text';

/** A gateway with a firewall in every zone, the way into one region. */
export const applicationGatewayTerraform = sourceText`
  # A gateway with a firewall in every zone, the way into one region.

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
    description = "Resource id of the subnet of the gateway."
    type        = string
  }

  variable "host_name" {
    description = "Name under which visitors come."
    type        = string
  }

  variable "certificate_secret_id" {
    description = "Address of the certificate of that name in a key vault, without its version."
    type        = string
  }

  variable "certificate_identity_id" {
    description = "Resource id of an identity that may read the certificate."
    type        = string
  }

  variable "backend_address" {
    description = "Address of the application: a name, or an address in the network."
    type        = string
  }

  variable "backend_host_name" {
    description = "Name that the application answers to."
    type        = string
  }

  variable "probe_path" {
    description = "What is asked to know whether the application is well."
    type        = string
    default     = "/health"
  }

  variable "minimum_instances" {
    description = "Instances of the gateway that are always there."
    type        = number
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  resource "azurerm_public_ip" "gateway" {
    name                = "pip-\${var.name}-agw"
    resource_group_name = var.resource_group_name
    location            = var.location
    allocation_method   = "Static"
    sku                 = "Standard"
    zones               = ["1", "2", "3"]
    domain_name_label   = "agw-\${var.suffix}"
    tags                = var.tags
  }

  resource "azurerm_web_application_firewall_policy" "this" {
    name                = "waf-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    tags                = var.tags

    policy_settings {
      enabled            = true
      mode               = "Prevention"
      request_body_check = true
    }

    managed_rules {
      managed_rule_set {
        type    = "Microsoft_DefaultRuleSet"
        version = "2.1"
      }

      managed_rule_set {
        type    = "Microsoft_BotManagerRuleSet"
        version = "1.1"
      }
    }
  }

  resource "azurerm_application_gateway" "this" {
    name                = "agw-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    zones               = ["1", "2", "3"]
    firewall_policy_id  = azurerm_web_application_firewall_policy.this.id
    tags                = var.tags

    sku {
      name = "WAF_v2"
      tier = "WAF_v2"
    }

    autoscale_configuration {
      min_capacity = var.minimum_instances
      max_capacity = 20
    }

    identity {
      type         = "UserAssigned"
      identity_ids = [var.certificate_identity_id]
    }

    ssl_policy {
      policy_type = "Predefined"
      policy_name = "AppGwSslPolicy20220101"
    }

    gateway_ip_configuration {
      name      = "default"
      subnet_id = var.subnet_id
    }

    frontend_ip_configuration {
      name                 = "public"
      public_ip_address_id = azurerm_public_ip.gateway.id
    }

    frontend_port {
      name = "https"
      port = 443
    }

    ssl_certificate {
      name                = "visitors"
      key_vault_secret_id = var.certificate_secret_id
    }

    http_listener {
      name                           = "https"
      protocol                       = "Https"
      host_name                      = var.host_name
      frontend_ip_configuration_name = "public"
      frontend_port_name             = "https"
      ssl_certificate_name           = "visitors"
    }

    backend_address_pool {
      name  = "application"
      fqdns = [var.backend_address]
    }

    probe {
      name                = "health"
      protocol            = "Https"
      host                = var.backend_host_name
      path                = var.probe_path
      interval            = 10
      timeout             = 5
      unhealthy_threshold = 3
    }

    backend_http_settings {
      name                  = "https"
      protocol              = "Https"
      port                  = 443
      host_name             = var.backend_host_name
      cookie_based_affinity = "Disabled"
      request_timeout       = 30
      probe_name            = "health"
    }

    request_routing_rule {
      name                       = "application"
      rule_type                  = "Basic"
      priority                   = 100
      http_listener_name         = "https"
      backend_address_pool_name  = "application"
      backend_http_settings_name = "https"
    }
  }

  resource "azurerm_monitor_diagnostic_setting" "gateway" {
    name                       = "diag-\${var.name}-agw"
    target_resource_id         = azurerm_application_gateway.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  output "address_id" {
    description = "Resource id of the public address."
    value       = azurerm_public_ip.gateway.id
  }

  output "host_name" {
    description = "Name of the public address."
    value       = azurerm_public_ip.gateway.fqdn
  }
`;
