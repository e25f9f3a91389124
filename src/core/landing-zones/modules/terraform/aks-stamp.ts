import { privateDnsZone } from '../../../facts/private-dns-zones';
import { sourceText } from '../../source-text';

/** Everything that one region needs to serve alone. */
export const aksStampTerraform = sourceText`
  # Everything that one region needs to serve alone.

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

  variable "address_prefix" {
    description = "Address range of the network, a /20."
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

  variable "admin_group_id" {
    description = "Object id of the Entra group that administers the clusters."
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

  variable "nodes" {
    description = "How few and how many nodes run the workload."
    type        = object({ smallest = number, largest = number })
  }

  variable "maintenance_day" {
    description = "Day on which the cluster is upgraded, another one in each region."
    type        = string
  }

  module "monitoring" {
    source = "../monitoring"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    retention_in_days   = var.log_retention_in_days
  }

  module "network" {
    source = "../aks-network"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    address_prefix      = var.address_prefix
  }

  # Each region has zones of its own: one name leads to another endpoint in each.
  module "vault_zone" {
    source = "../dns-zone"

    resource_group_name = var.resource_group_name
    tags                = var.tags
    zone_name           = "${privateDnsZone('vault')}"
    network_ids         = { stamp = module.network.network_id }
  }

  module "blob_zone" {
    source = "../dns-zone"

    resource_group_name = var.resource_group_name
    tags                = var.tags
    zone_name           = "${privateDnsZone('blob')}"
    network_ids         = { stamp = module.network.network_id }
  }

  module "database_zone" {
    source = "../dns-zone"

    resource_group_name = var.resource_group_name
    tags                = var.tags
    zone_name           = "${privateDnsZone('Sql')}"
    network_ids         = { stamp = module.network.network_id }
  }

  module "registry_zone" {
    source = "../dns-zone"

    resource_group_name = var.resource_group_name
    tags                = var.tags
    zone_name           = "${privateDnsZone('registry')}"
    network_ids         = { stamp = module.network.network_id }
  }

  module "cluster_zone" {
    source = "../dns-zone"

    resource_group_name = var.resource_group_name
    tags                = var.tags
    zone_name           = "privatelink.\${var.location}.azmk8s.io"
    network_ids         = { stamp = module.network.network_id }
  }

  module "keys" {
    source = "../keys"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    suffix              = var.suffix
    subnet_id           = module.network.endpoint_subnet_id
    vault_zone_id       = module.vault_zone.zone_id
    workspace_id        = module.monitoring.workspace.id
  }

  module "flow_log_storage" {
    source = "../storage"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    suffix              = var.suffix
    key_id              = module.keys.key_id
    identity_id         = module.keys.identity_id
    subnet_id           = module.network.endpoint_subnet_id
    blob_zone_id        = module.blob_zone.zone_id
    workspace_id        = module.monitoring.workspace.id
  }

  module "flow_log" {
    source = "../flow-log"

    location   = var.location
    name       = var.name
    tags       = var.tags
    network_id = module.network.network_id
    storage_id = module.flow_log_storage.account_id
    workspace  = module.monitoring.workspace
  }

  module "cluster" {
    source = "../aks"

    location             = var.location
    resource_group_name  = var.resource_group_name
    name                 = var.name
    tags                 = var.tags
    network_id           = module.network.network_id
    node_subnet_id       = module.network.node_subnet_id
    api_server_subnet_id = module.network.api_server_subnet_id
    cluster_zone_id      = module.cluster_zone.zone_id
    vault_id             = module.keys.vault_id
    key_id               = module.keys.key_id
    key_version_id       = module.keys.key_version_id
    identity_id          = module.keys.identity_id
    admin_group_id       = var.admin_group_id
    nodes                = var.nodes
    maintenance_day      = var.maintenance_day
    workspace_id         = module.monitoring.workspace.id
  }

  # Ingress in the cluster listens at the last address but ten of the nodes' subnet, by an internal load balancer.
  module "gateway" {
    source = "../application-gateway"

    location                = var.location
    resource_group_name     = var.resource_group_name
    name                    = var.name
    tags                    = var.tags
    suffix                  = var.suffix
    subnet_id               = module.network.gateway_subnet_id
    host_name               = var.host_name
    certificate_secret_id   = var.certificate_secret_id
    certificate_identity_id = var.certificate_identity_id
    backend_address         = cidrhost(cidrsubnet(var.address_prefix, 2, 1), -11)
    backend_host_name       = var.host_name
    minimum_instances       = var.minimum_instances
    workspace_id            = module.monitoring.workspace.id
  }

  output "database_zone_id" {
    description = "Resource id of the private DNS zone of the database."
    value       = module.database_zone.zone_id
  }

  output "endpoint_subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    value       = module.network.endpoint_subnet_id
  }

  output "gateway_address_id" {
    description = "Resource id of the public address of the gateway."
    value       = module.gateway.address_id
  }

  output "workspace_id" {
    description = "Resource id of the workspace."
    value       = module.monitoring.workspace.id
  }

  output "key_id" {
    description = "Id of the key without its version."
    value       = module.keys.key_id
  }

  output "identity_id" {
    description = "Resource id of the identity that may use the key."
    value       = module.keys.identity_id
  }

  output "registry_zone_id" {
    description = "Resource id of the private DNS zone of the registry."
    value       = module.registry_zone.zone_id
  }

  output "identity_client_id" {
    description = "Client id of the identity that may use the key."
    value       = module.keys.identity_client_id
  }

  output "kubelet_principal_id" {
    description = "Object id of the identity that pulls images."
    value       = module.cluster.kubelet_principal_id
  }
`;
