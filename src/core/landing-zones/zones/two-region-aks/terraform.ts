import { sourceText } from '../../source-text';

/** Two clusters in two regions, each of which serves alone, behind one name. */
export const twoRegionAksTerraform = sourceText`
  # Two clusters in two regions, each of which serves alone, behind one name.

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

  variable "regions" {
    description = "Two regions with availability zones, each with its address range, a /20. The first comes first on failover."
    type        = list(object({ location = string, range = string }))

    validation {
      condition     = length(var.regions) == 2
      error_message = "There are two regions."
    }
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

  variable "log_retention_in_days" {
    description = "Days for which logs are kept."
    type        = number
  }

  variable "tags" {
    description = "Tags of every resource."
    type        = map(string)
  }

  variable "admin_group_id" {
    description = "Object id of the Entra group that administers the clusters."
    type        = string
  }

  variable "nodes" {
    description = "How few and how many nodes run the workload."
    type        = object({ smallest = number, largest = number })
  }

  locals {
    global_name   = "\${var.workload}-\${var.environment}-global"
    subscription  = data.azurerm_client_config.current.subscription_id
    global_suffix = substr(sha256("\${local.subscription}/\${local.global_name}"), 0, 13)
    database_name = "cosno-\${var.workload}-\${var.environment}-\${local.global_suffix}"
    first         = var.regions[0].location
    tags          = merge(var.tags, { environment = var.environment, application = var.workload })
    stamps = {
      for region in var.regions : region.location => {
        name   = "\${var.workload}-\${var.environment}-\${region.location}"
        suffix = substr(sha256("\${local.subscription}/\${var.workload}-\${var.environment}-\${region.location}"), 0, 13)
        range  = region.range
      }
    }
  }

  data "azurerm_client_config" "current" {}

  resource "azurerm_resource_group" "global" {
    name     = "rg-\${local.global_name}"
    location = local.first
    tags     = local.tags
  }

  resource "azurerm_resource_group" "stamps" {
    for_each = local.stamps

    name     = "rg-\${each.value.name}"
    location = each.key
    tags     = local.tags
  }

  module "stamps" {
    source   = "./modules/aks-stamp"
    for_each = local.stamps

    location                = each.key
    resource_group_name     = azurerm_resource_group.stamps[each.key].name
    name                    = each.value.name
    tags                    = local.tags
    suffix                  = each.value.suffix
    address_prefix          = each.value.range
    host_name               = var.host_name
    certificate_secret_id   = var.certificate_secret_id
    certificate_identity_id = var.certificate_identity_id
    admin_group_id          = var.admin_group_id
    nodes                   = var.nodes
    maintenance_day         = each.key == local.first ? "Tuesday" : "Thursday"
    minimum_instances       = var.minimum_instances
    log_retention_in_days   = var.log_retention_in_days
  }

  module "database" {
    source = "./modules/cosmos"

    resource_group_name = azurerm_resource_group.global.name
    name                = local.global_name
    tags                = local.tags
    account_name        = local.database_name
    locations           = var.regions[*].location
    key_id              = module.stamps[local.first].key_id
    identity_id         = module.stamps[local.first].identity_id
    principal_ids       = {}
    workspace_id        = module.stamps[local.first].workspace_id
  }

  module "database_endpoints" {
    source   = "./modules/private-endpoint"
    for_each = local.stamps

    location            = each.key
    resource_group_name = azurerm_resource_group.stamps[each.key].name
    name                = "\${each.value.name}-cosmos"
    tags                = local.tags
    subnet_id           = module.stamps[each.key].endpoint_subnet_id
    target_id           = module.database.account_id
    subresource_name    = "Sql"
    zone_ids            = [module.stamps[each.key].database_zone_id]
  }

  module "registry" {
    source = "./modules/registry"

    resource_group_name = azurerm_resource_group.global.name
    name                = local.global_name
    tags                = local.tags
    registry_name       = "cr\${local.global_suffix}"
    locations           = var.regions[*].location
    key_id              = module.stamps[local.first].key_id
    identity_id         = module.stamps[local.first].identity_id
    identity_client_id  = module.stamps[local.first].identity_client_id
    puller_ids          = { for location, stamp in module.stamps : location => stamp.kubelet_principal_id }
    workspace_id        = module.stamps[local.first].workspace_id
  }

  module "registry_endpoints" {
    source   = "./modules/private-endpoint"
    for_each = local.stamps

    location            = each.key
    resource_group_name = azurerm_resource_group.stamps[each.key].name
    name                = "\${each.value.name}-registry"
    tags                = local.tags
    subnet_id           = module.stamps[each.key].endpoint_subnet_id
    target_id           = module.registry.registry_id
    subresource_name    = "registry"
    zone_ids            = [module.stamps[each.key].registry_zone_id]
  }

  module "traffic_manager" {
    source = "./modules/gateway-traffic-manager"

    resource_group_name = azurerm_resource_group.global.name
    name                = local.global_name
    tags                = local.tags
    relative_name       = "\${var.workload}-\${local.global_suffix}"
    host_name           = var.host_name
    gateways            = [for region in var.regions : { location = region.location, address_id = module.stamps[region.location].gateway_address_id }]
    workspace_id        = module.stamps[local.first].workspace_id
  }

  output "alias" {
    description = "What the name of the application is an alias of."
    value       = module.traffic_manager.host_name
  }

  output "registry" {
    description = "Name under which images are pulled."
    value       = module.registry.login_server
  }
`;
