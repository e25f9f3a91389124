import { sourceText } from '../../source-text';

/** An application in two regions behind Front Door, with a way around it. */
export const missionCriticalWebTerraform = sourceText`
  # An application in two regions behind Front Door, with a way around it.

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

  variable "runtime" {
    description = "Version of Node.js that the application runs on, such as 22-lts."
    type        = string
  }

  variable "instances" {
    description = "Machines that it always runs on, one a zone or more."
    type        = number
  }

  variable "certificate_id" {
    description = "Resource id of the certificate in the key vault, without its version."
    type        = string
  }

  variable "is_front_door_left_out" {
    description = "True while Front Door fails: visitors go to the gateways, which then admit everyone."
    type        = bool
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
    source   = "./modules/web-stamp"
    for_each = local.stamps

    location                = each.key
    resource_group_name     = azurerm_resource_group.stamps[each.key].name
    name                    = each.value.name
    tags                    = local.tags
    suffix                  = each.value.suffix
    address_prefix          = each.value.range
    admits_everyone         = var.is_front_door_left_out
    host_name               = var.host_name
    certificate_secret_id   = var.certificate_secret_id
    certificate_identity_id = var.certificate_identity_id
    runtime                 = var.runtime
    instances               = var.instances
    minimum_instances       = var.minimum_instances
    database_name           = local.database_name
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
    principal_ids       = { for location, stamp in module.stamps : location => stamp.principal_id }
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

  module "front_door" {
    source = "./modules/front-door"

    resource_group_name     = azurerm_resource_group.global.name
    name                    = local.global_name
    tags                    = local.tags
    suffix                  = local.global_suffix
    host_name               = var.host_name
    certificate_id          = var.certificate_id
    certificate_identity_id = var.certificate_identity_id
    origin_host_names       = { for location, stamp in module.stamps : location => stamp.gateway_host_name }
    workspace_id            = module.stamps[local.first].workspace_id
  }

  module "traffic_manager" {
    source = "./modules/traffic-manager"

    resource_group_name    = azurerm_resource_group.global.name
    name                   = local.global_name
    tags                   = local.tags
    relative_name          = "\${var.workload}-\${local.global_suffix}"
    front_door_host_name   = module.front_door.host_name
    is_front_door_left_out = var.is_front_door_left_out
    gateways               = [for region in var.regions : { location = region.location, address_id = module.stamps[region.location].gateway_address_id }]
    workspace_id           = module.stamps[local.first].workspace_id
  }

  output "alias" {
    description = "What the name of the application is an alias of."
    value       = module.traffic_manager.host_name
  }
`;
