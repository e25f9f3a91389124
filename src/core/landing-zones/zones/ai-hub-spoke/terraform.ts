import { privateDnsZone } from '../../../facts/private-dns-zones';
import { sourceText } from '../../source-text';

/** Shared models behind API Management, and a spoke for each tenant. */
export const aiHubSpokeTerraform = sourceText`
  # Shared models behind API Management, and a spoke for each tenant.

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

  variable "minimum_instances" {
    description = "Instances of the gateway that are always there."
    type        = number
  }

  variable "ai_address_prefix" {
    description = "Address range of the network in front of the models, a /22."
    type        = string
  }

  variable "tenants" {
    description = "Address ranges of the tenants, each a /22, by their id."
    type        = map(string)
  }

  variable "publisher_email" {
    description = "Address to which API Management writes about itself."
    type        = string
  }

  variable "units" {
    description = "Units of API Management, a multiple of the zones."
    type        = number
  }

  variable "model" {
    description = "Name, version and capacity of the model."
    type        = object({ name = string, version = string, capacity = number })
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
    ai_name  = "\${var.workload}-ai-\${var.environment}-\${var.location}"
    suffix   = substr(sha256("\${data.azurerm_client_config.current.subscription_id}/\${local.hub_name}"), 0, 13)
    hub = {
      id                  = module.hub.network_id
      name                = module.hub.network_name
      resource_group_name = azurerm_resource_group.hub.name
    }
    tags = merge(var.tags, { environment = var.environment, application = var.workload, tenantId = "shared" })
    tenants = {
      for tenant, range in var.tenants : tenant => {
        name   = "\${var.workload}-\${tenant}-\${var.environment}-\${var.location}"
        suffix = substr(sha256("\${data.azurerm_client_config.current.subscription_id}/\${local.hub_name}/\${tenant}"), 0, 13)
        range  = range
        tags   = merge(local.tags, { tenantId = tenant })
      }
    }
  }

  data "azurerm_client_config" "current" {}

  resource "azurerm_resource_group" "hub" {
    name     = "rg-\${local.hub_name}"
    location = var.location
    tags     = local.tags
  }

  resource "azurerm_resource_group" "ai" {
    name     = "rg-\${local.ai_name}"
    location = var.location
    tags     = local.tags
  }

  resource "azurerm_resource_group" "tenants" {
    for_each = local.tenants

    name     = "rg-\${each.value.name}"
    location = var.location
    tags     = each.value.tags
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

  module "cognitive_zone" {
    source = "./modules/dns-zone"

    resource_group_name = azurerm_resource_group.hub.name
    tags                = local.tags
    zone_name           = "${privateDnsZone('account')}"
    network_ids         = { hub = module.hub.network_id }
  }

  module "open_ai_zone" {
    source = "./modules/dns-zone"

    resource_group_name = azurerm_resource_group.hub.name
    tags                = local.tags
    zone_name           = "privatelink.openai.azure.com"
    network_ids         = { hub = module.hub.network_id }
  }

  module "ai_services_zone" {
    source = "./modules/dns-zone"

    resource_group_name = azurerm_resource_group.hub.name
    tags                = local.tags
    zone_name           = "privatelink.services.ai.azure.com"
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

  module "ai_network" {
    source = "./modules/ai-network"

    location            = var.location
    resource_group_name = azurerm_resource_group.ai.name
    name                = local.ai_name
    tags                = local.tags
    address_prefix      = var.ai_address_prefix
    hub                 = local.hub
    firewall_address    = module.hub.firewall_address
  }

  module "ai_flow_log" {
    source = "./modules/flow-log"

    location   = var.location
    name       = local.ai_name
    tags       = local.tags
    network_id = module.ai_network.network_id
    storage_id = module.flow_log_storage.account_id
    workspace  = module.monitoring.workspace
  }

  module "api_management" {
    source = "./modules/api-management"

    location            = var.location
    resource_group_name = azurerm_resource_group.ai.name
    name                = local.ai_name
    tags                = local.tags
    suffix              = local.suffix
    subnet_id           = module.ai_network.api_subnet_id
    publisher_email     = var.publisher_email
    units               = var.units
    workspace_id        = module.monitoring.workspace.id
  }

  module "gateway" {
    source = "./modules/application-gateway"

    location                = var.location
    resource_group_name     = azurerm_resource_group.ai.name
    name                    = local.ai_name
    tags                    = local.tags
    suffix                  = local.suffix
    subnet_id               = module.ai_network.gateway_subnet_id
    host_name               = var.host_name
    certificate_secret_id   = var.certificate_secret_id
    certificate_identity_id = var.certificate_identity_id
    backend_address         = module.api_management.private_address
    backend_host_name       = "\${module.api_management.service_name}.azure-api.net"
    probe_path              = "/status-0123456789abcdef"
    minimum_instances       = var.minimum_instances
    workspace_id            = module.monitoring.workspace.id
  }

  module "models" {
    source = "./modules/ai-account"

    location            = var.location
    resource_group_name = azurerm_resource_group.ai.name
    name                = local.ai_name
    tags                = local.tags
    suffix              = local.suffix
    subnet_id           = module.ai_network.endpoint_subnet_id
    zone_ids            = [module.cognitive_zone.zone_id, module.open_ai_zone.zone_id, module.ai_services_zone.zone_id]
    key_version_id      = module.keys.key_version_id
    identity_id         = module.keys.identity_id
    identity_client_id  = module.keys.identity_client_id
    model               = var.model
    user_ids            = { gateway = module.api_management.principal_id }
    workspace_id        = module.monitoring.workspace.id
  }

  module "tenants" {
    source   = "./modules/tenant-spoke"
    for_each = local.tenants

    location            = var.location
    resource_group_name = azurerm_resource_group.tenants[each.key].name
    name                = each.value.name
    tags                = each.value.tags
    suffix              = each.value.suffix
    address_prefix      = each.value.range
    hub                 = local.hub
    firewall_address    = module.hub.firewall_address
    vault_zone_id       = module.vault_zone.zone_id
    blob_zone_id        = module.blob_zone.zone_id
    workspace_id        = module.monitoring.workspace.id
  }

  module "tenant_flow_logs" {
    source   = "./modules/flow-log"
    for_each = local.tenants

    location   = var.location
    name       = each.value.name
    tags       = each.value.tags
    network_id = module.tenants[each.key].network_id
    storage_id = module.flow_log_storage.account_id
    workspace  = module.monitoring.workspace
  }

  output "gateway_host_name" {
    description = "Name of the public address of the gateway."
    value       = module.gateway.host_name
  }

  output "model_endpoint" {
    description = "Address of the models, inside the network."
    value       = module.models.endpoint
  }

  output "tenant_subnet_ids" {
    description = "Resource ids of the subnets of the tenants, by their id."
    value       = { for name, tenant in module.tenants : name => tenant.workload_subnet_id }
  }
`;
