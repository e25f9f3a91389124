import { privateDnsZone } from '../../../facts/private-dns-zones';
import { sourceText } from '../../source-text';

/** Where machines are moved to become confidential ones: network, keys, replication. */
export const confidentialMigrationTerraform = sourceText`
  # Where machines are moved to become confidential ones: network, keys, replication.

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

  variable "machine_address_prefix" {
    description = "Address range of the network of the machines, a /22."
    type        = string
  }

  variable "administrator_ids" {
    description = "Object ids of the people who administer the HSM, more than one."
    type        = list(string)
  }

  variable "attestation_authority" {
    description = "Address of the attestation provider of the region."
    type        = string
  }

  variable "stage" {
    description = "How far it is: hsm first; keys once it is activated; complete once the key may be used and released."
    type        = string

    validation {
      condition     = contains(["hsm", "keys", "complete"], var.stage)
      error_message = "The stage is hsm, keys or complete."
    }
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
    hub_name       = "\${var.workload}-hub-\${var.environment}-\${var.location}"
    machine_name   = "\${var.workload}-machines-\${var.environment}-\${var.location}"
    suffix         = substr(sha256("\${data.azurerm_client_config.current.subscription_id}/\${local.hub_name}"), 0, 13)
    machine_suffix = substr(sha256("\${data.azurerm_client_config.current.subscription_id}/\${local.machine_name}"), 0, 13)
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

  resource "azurerm_resource_group" "machines" {
    name     = "rg-\${local.machine_name}"
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

  module "hsm_zone" {
    source = "./modules/dns-zone"

    resource_group_name = azurerm_resource_group.hub.name
    tags                = local.tags
    zone_name           = "${privateDnsZone('managedhsm')}"
    network_ids         = { hub = module.hub.network_id }
  }

  module "recovery_zone" {
    source = "./modules/dns-zone"

    resource_group_name = azurerm_resource_group.hub.name
    tags                = local.tags
    zone_name           = "${privateDnsZone('AzureSiteRecovery')}"
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

  module "machine_network" {
    source = "./modules/spoke-network"

    location            = var.location
    resource_group_name = azurerm_resource_group.machines.name
    name                = local.machine_name
    tags                = local.tags
    address_prefix      = var.machine_address_prefix
    hub                 = local.hub
    firewall_address    = module.hub.firewall_address
  }

  module "machine_flow_log" {
    source = "./modules/flow-log"

    location   = var.location
    name       = local.machine_name
    tags       = local.tags
    network_id = module.machine_network.network_id
    storage_id = module.flow_log_storage.account_id
    workspace  = module.monitoring.workspace
  }

  module "hsm" {
    source = "./modules/managed-hsm"

    location            = var.location
    resource_group_name = azurerm_resource_group.machines.name
    name                = local.machine_name
    tags                = local.tags
    suffix              = local.machine_suffix
    subnet_id           = module.machine_network.endpoint_subnet_id
    hsm_zone_id         = module.hsm_zone.zone_id
    administrator_ids   = var.administrator_ids
    workspace_id        = module.monitoring.workspace.id
  }

  module "confidential_key" {
    source = "./modules/confidential-key"
    count  = var.stage == "hsm" ? 0 : 1

    hsm_id                = module.hsm.hsm_id
    attestation_authority = var.attestation_authority
  }

  module "os_disk_set" {
    source = "./modules/disk-encryption-set"
    count  = var.stage == "complete" ? 1 : 0

    location            = var.location
    resource_group_name = azurerm_resource_group.machines.name
    name                = "\${local.machine_name}-os"
    tags                = local.tags
    identity_id         = module.keys.identity_id
    key_id              = module.confidential_key[0].key_version_id
    is_confidential     = true
  }

  module "data_disk_set" {
    source = "./modules/disk-encryption-set"

    location            = var.location
    resource_group_name = azurerm_resource_group.machines.name
    name                = "\${local.machine_name}-data"
    tags                = local.tags
    identity_id         = module.keys.identity_id
    key_id              = module.keys.key_id
    is_confidential     = false
  }

  # Replication writes here first. Flow logs have an account of their own.
  module "cache_storage" {
    source = "./modules/storage"

    location            = var.location
    resource_group_name = azurerm_resource_group.machines.name
    name                = local.machine_name
    tags                = local.tags
    suffix              = local.machine_suffix
    key_id              = module.keys.key_id
    identity_id         = module.keys.identity_id
    subnet_id           = module.machine_network.endpoint_subnet_id
    blob_zone_id        = module.blob_zone.zone_id
    workspace_id        = module.monitoring.workspace.id
  }

  module "replication" {
    source = "./modules/replication"

    location            = var.location
    resource_group_name = azurerm_resource_group.machines.name
    name                = local.machine_name
    tags                = local.tags
    subnet_id           = module.machine_network.endpoint_subnet_id
    recovery_zone_id    = module.recovery_zone.zone_id
    workspace_id        = module.monitoring.workspace.id
  }

  output "machine_subnet_id" {
    description = "Resource id of the subnet of the machines."
    value       = module.machine_network.workload_subnet_id
  }

  output "hsm_name" {
    description = "Name of the HSM."
    value       = module.hsm.hsm_name
  }

  output "data_disk_set_id" {
    description = "Resource id of the set for data disks."
    value       = module.data_disk_set.set_id
  }

  output "cache_storage_id" {
    description = "Resource id of the cache storage."
    value       = module.cache_storage.account_id
  }

  output "vault_principal_id" {
    description = "Object id of the recovery vault."
    value       = module.replication.vault_principal_id
  }
`;
