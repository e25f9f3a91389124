import { sourceText } from '../../source-text';

/** What one tenant has to itself: a network, keys and storage. */
export const tenantSpokeTerraform = sourceText`
  # What one tenant has to itself: a network, keys and storage.

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

  variable "address_prefix" {
    description = "Address range of the tenant, a /22."
    type        = string
  }

  variable "vault_zone_id" {
    description = "Resource id of the private DNS zone of vaults."
    type        = string
  }

  variable "blob_zone_id" {
    description = "Resource id of the private DNS zone of blobs."
    type        = string
  }

  variable "hub" {
    description = "The virtual network of the hub."
    type        = object({ id = string, name = string, resource_group_name = string })
  }

  variable "firewall_address" {
    description = "Private address of the firewall in the hub, which resolves names too."
    type        = string
  }

  module "network" {
    source = "../spoke-network"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    address_prefix      = var.address_prefix
    hub                 = var.hub
    firewall_address    = var.firewall_address
  }

  module "keys" {
    source = "../keys"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    suffix              = var.suffix
    subnet_id           = module.network.endpoint_subnet_id
    vault_zone_id       = var.vault_zone_id
    workspace_id        = var.workspace_id
  }

  module "storage" {
    source = "../storage"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    suffix              = var.suffix
    key_id              = module.keys.key_id
    identity_id         = module.keys.identity_id
    subnet_id           = module.network.endpoint_subnet_id
    blob_zone_id        = var.blob_zone_id
    workspace_id        = var.workspace_id
  }

  output "network_id" {
    description = "Resource id of the virtual network."
    value       = module.network.network_id
  }

  output "workload_subnet_id" {
    description = "Resource id of the subnet for the workload."
    value       = module.network.workload_subnet_id
  }
`;
