import { privateDnsZone } from '../../../facts/private-dns-zones';
import { sourceText } from '../../source-text';

/** A hub with a firewall, and a spoke for each workload. */
export const hubSpokeTerraform = sourceText`
  # A hub with a firewall, and a spoke for each workload.

  variable "workload" {
    description = "Name of what the landing zone is for, in lower case."
    type        = string
  }

  variable "environment" {
    description = "What it is used for: prod or nonprod."
    type        = string

    validation {
      condition     = contains(["prod", "nonprod"], var.environment)
      error_message = "The environment is prod or nonprod."
    }
  }

  variable "location" {
    description = "A region with availability zones."
    type        = string
  }

  variable "hub_address_prefix" {
    description = "Address range of the hub, a /22."
    type        = string
  }

  variable "spokes" {
    description = "Address ranges of the workloads with a network of their own, each a /22, by name."
    type        = map(string)
  }

  variable "firewall_tier" {
    description = "Tier of the firewall: Premium, which inspects encrypted traffic, or Standard."
    type        = string
  }

  variable "log_retention_in_days" {
    description = "Days for which logs are kept."
    type        = number
  }

  variable "tags" {
    description = "Tags of every resource."
    type        = map(string)
  }

  locals {
    hub_name = "\${var.workload}-hub-\${var.environment}-\${var.location}"
    suffix   = substr(sha256("\${data.azurerm_client_config.current.subscription_id}/\${local.hub_name}"), 0, 13)
    hub = {
      id                  = module.hub.network_id
      name                = module.hub.network_name
      resource_group_name = azurerm_resource_group.hub.name
    }
    tags = merge(var.tags, { environment = var.environment, application = var.workload })
  }

  data "azurerm_client_config" "current" {}

  resource "azurerm_resource_group" "hub" {
    name     = "rg-\${local.hub_name}"
    location = var.location
    tags     = local.tags
  }

  resource "azurerm_resource_group" "spokes" {
    for_each = var.spokes

    name     = "rg-\${each.key}-\${var.environment}-\${var.location}"
    location = var.location
    tags     = local.tags
  }

  module "monitoring" {
    source = "./modules/monitoring"

    location            = var.location
    resource_group_name = azurerm_resource_group.hub.name
    name                = local.hub_name
    tags                = local.tags
    retention_in_days   = var.log_retention_in_days
  }

  module "hub" {
    source = "./modules/hub-network"

    location            = var.location
    resource_group_name = azurerm_resource_group.hub.name
    name                = local.hub_name
    tags                = local.tags
    address_prefix      = var.hub_address_prefix
    firewall_tier       = var.firewall_tier
    workspace_id        = module.monitoring.workspace.id
  }

  # Spokes ask the firewall for names, and the firewall asks the zones that are linked to the hub.
  module "vault_zone" {
    source = "./modules/dns-zone"

    resource_group_name = azurerm_resource_group.hub.name
    tags                = local.tags
    zone_name           = "${privateDnsZone('vault')}"
    network_ids         = { hub = module.hub.network_id }
  }

  module "blob_zone" {
    source = "./modules/dns-zone"

    resource_group_name = azurerm_resource_group.hub.name
    tags                = local.tags
    zone_name           = "${privateDnsZone('blob')}"
    network_ids         = { hub = module.hub.network_id }
  }

  module "keys" {
    source = "./modules/keys"

    location            = var.location
    resource_group_name = azurerm_resource_group.hub.name
    name                = local.hub_name
    tags                = local.tags
    suffix              = local.suffix
    subnet_id           = module.hub.endpoint_subnet_id
    vault_zone_id       = module.vault_zone.zone_id
    workspace_id        = module.monitoring.workspace.id
  }

  module "flow_log_storage" {
    source = "./modules/storage"

    location            = var.location
    resource_group_name = azurerm_resource_group.hub.name
    name                = local.hub_name
    tags                = local.tags
    suffix              = local.suffix
    key_id              = module.keys.key_id
    identity_id         = module.keys.identity_id
    subnet_id           = module.hub.endpoint_subnet_id
    blob_zone_id        = module.blob_zone.zone_id
    workspace_id        = module.monitoring.workspace.id
  }

  module "hub_flow_log" {
    source = "./modules/flow-log"

    location   = var.location
    name       = local.hub_name
    tags       = local.tags
    network_id = module.hub.network_id
    storage_id = module.flow_log_storage.account_id
    workspace  = module.monitoring.workspace
  }

  module "spokes" {
    source   = "./modules/spoke-network"
    for_each = var.spokes

    location            = var.location
    resource_group_name = azurerm_resource_group.spokes[each.key].name
    name                = "\${each.key}-\${var.environment}-\${var.location}"
    tags                = local.tags
    address_prefix      = each.value
    hub                 = local.hub
    firewall_address    = module.hub.firewall_address
  }

  module "spoke_flow_logs" {
    source   = "./modules/flow-log"
    for_each = var.spokes

    location   = var.location
    name       = "\${each.key}-\${var.environment}-\${var.location}"
    tags       = local.tags
    network_id = module.spokes[each.key].network_id
    storage_id = module.flow_log_storage.account_id
    workspace  = module.monitoring.workspace
  }

  output "hub_network_id" {
    description = "Resource id of the virtual network of the hub."
    value       = module.hub.network_id
  }

  output "firewall_address" {
    description = "Private address of the firewall."
    value       = module.hub.firewall_address
  }

  output "workload_subnet_ids" {
    description = "Resource ids of the subnets for workloads, by name."
    value       = { for name, spoke in module.spokes : name => spoke.workload_subnet_id }
  }
`;
