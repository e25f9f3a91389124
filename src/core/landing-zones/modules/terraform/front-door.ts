import { sourceText } from '../../source-text';

/** The edge: a firewall, and the gateways of the regions behind it. */
export const frontDoorTerraform = sourceText`
  # The edge: a firewall, and the gateways of the regions behind it.

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

  variable "host_name" {
    description = "Name under which visitors come."
    type        = string
  }

  variable "certificate_id" {
    description = "Resource id of the certificate in a key vault, without its version."
    type        = string
  }

  variable "certificate_identity_id" {
    description = "Resource id of an identity that may read the certificate."
    type        = string
  }

  variable "origin_host_names" {
    description = "Names of the gateways, by region."
    type        = map(string)
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  resource "azurerm_cdn_frontdoor_profile" "this" {
    name                     = "afd-\${var.name}"
    resource_group_name      = var.resource_group_name
    sku_name                 = "Premium_AzureFrontDoor"
    response_timeout_seconds = 30
    tags                     = var.tags

    identity {
      type         = "UserAssigned"
      identity_ids = [var.certificate_identity_id]
    }
  }

  resource "azurerm_cdn_frontdoor_endpoint" "this" {
    name                     = "fde-\${var.name}"
    cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.this.id
    tags                     = var.tags
  }

  resource "azurerm_cdn_frontdoor_origin_group" "gateways" {
    name                     = "gateways"
    cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.this.id

    load_balancing {
      sample_size                        = 4
      successful_samples_required        = 3
      additional_latency_in_milliseconds = 50
    }

    health_probe {
      path                = "/health"
      protocol            = "Https"
      request_type        = "GET"
      interval_in_seconds = 30
    }
  }

  # The gateways hold the certificate of the name that visitors use, not of their own names.
  resource "azurerm_cdn_frontdoor_origin" "gateways" {
    for_each = var.origin_host_names

    name                           = "gateway-\${each.key}"
    cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.gateways.id
    host_name                      = each.value
    origin_host_header             = var.host_name
    https_port                     = 443
    priority                       = 1
    weight                         = 500
    enabled                        = true
    certificate_name_check_enabled = false
  }

  # The same certificate as that of the gateways: one that Front Door manages does not renew while the name leads elsewhere.
  resource "azurerm_cdn_frontdoor_secret" "visitors" {
    name                     = "visitors"
    cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.this.id

    secret {
      customer_certificate {
        key_vault_certificate_id = var.certificate_id
      }
    }
  }

  resource "azurerm_cdn_frontdoor_custom_domain" "this" {
    name                     = replace(var.host_name, ".", "-")
    cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.this.id
    host_name                = var.host_name

    tls {
      certificate_type        = "CustomerCertificate"
      cdn_frontdoor_secret_id = azurerm_cdn_frontdoor_secret.visitors.id
    }
  }

  resource "azurerm_cdn_frontdoor_route" "application" {
    name                            = "application"
    cdn_frontdoor_endpoint_id       = azurerm_cdn_frontdoor_endpoint.this.id
    cdn_frontdoor_origin_group_id   = azurerm_cdn_frontdoor_origin_group.gateways.id
    cdn_frontdoor_origin_ids        = [for origin in azurerm_cdn_frontdoor_origin.gateways : origin.id]
    cdn_frontdoor_custom_domain_ids = [azurerm_cdn_frontdoor_custom_domain.this.id]
    patterns_to_match               = ["/*"]
    supported_protocols             = ["Http", "Https"]
    https_redirect_enabled          = true
    forwarding_protocol             = "HttpsOnly"
    link_to_default_domain          = false
    enabled                         = true
  }

  resource "azurerm_cdn_frontdoor_firewall_policy" "this" {
    name                = "fdfp\${var.suffix}"
    resource_group_name = var.resource_group_name
    sku_name            = azurerm_cdn_frontdoor_profile.this.sku_name
    enabled             = true
    mode                = "Prevention"
    tags                = var.tags

    managed_rule {
      type    = "Microsoft_DefaultRuleSet"
      version = "2.1"
      action  = "Block"
    }

    managed_rule {
      type    = "Microsoft_BotManagerRuleSet"
      version = "1.1"
      action  = "Block"
    }
  }

  resource "azurerm_cdn_frontdoor_security_policy" "firewall" {
    name                     = "firewall"
    cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.this.id

    security_policies {
      firewall {
        cdn_frontdoor_firewall_policy_id = azurerm_cdn_frontdoor_firewall_policy.this.id

        association {
          patterns_to_match = ["/*"]

          domain {
            cdn_frontdoor_domain_id = azurerm_cdn_frontdoor_custom_domain.this.id
          }
        }
      }
    }
  }

  resource "azurerm_monitor_diagnostic_setting" "profile" {
    name                       = "diag-\${var.name}-afd"
    target_resource_id         = azurerm_cdn_frontdoor_profile.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "profile" {
    name       = "lock-afd-\${var.name}"
    scope      = azurerm_cdn_frontdoor_profile.this.id
    lock_level = "CanNotDelete"
    notes      = "Visitors come by this way."
  }

  output "host_name" {
    description = "Name of the endpoint."
    value       = azurerm_cdn_frontdoor_endpoint.this.host_name
  }
`;
