import { privateDnsZone } from '../../../facts/private-dns-zones';
import { sourceText } from '../../source-text';

/** Everything that one region needs to serve alone. */
export const webStampTerraform = sourceText`
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

  variable "admits_everyone" {
    description = "Whether the gateway takes visitors that do not come by Front Door: while it fails."
    type        = bool
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

  variable "runtime" {
    description = "Version of Node.js that the application runs on, such as 22-lts."
    type        = string
  }

  variable "instances" {
    description = "Machines that it always runs on, one a zone or more."
    type        = number
  }

  variable "minimum_instances" {
    description = "Instances of the gateway that are always there."
    type        = number
  }

  variable "log_retention_in_days" {
    description = "Days for which logs are kept."
    type        = number
  }

  variable "database_name" {
    description = "Name of the Cosmos DB account."
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
    source = "../web-network"

    location            = var.location
    resource_group_name = var.resource_group_name
    name                = var.name
    tags                = var.tags
    address_prefix      = var.address_prefix
    admits_everyone     = var.admits_everyone
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

  module "site_zone" {
    source = "../dns-zone"

    resource_group_name = var.resource_group_name
    tags                = var.tags
    zone_name           = "${privateDnsZone('sites')}"
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

  module "application" {
    source = "../web-app"

    location              = var.location
    resource_group_name   = var.resource_group_name
    name                  = var.name
    tags                  = var.tags
    suffix                = var.suffix
    runtime               = var.runtime
    instances             = var.instances
    application_subnet_id = module.network.application_subnet_id
    endpoint_subnet_id    = module.network.endpoint_subnet_id
    site_zone_id          = module.site_zone.zone_id
    database_endpoint     = "https://\${var.database_name}.documents.azure.com:443/"
    workspace_id          = module.monitoring.workspace.id
  }

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
    backend_address         = module.application.host_name
    backend_host_name       = module.application.host_name
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

  output "gateway_host_name" {
    description = "Name of the public address of the gateway."
    value       = module.gateway.host_name
  }

  output "principal_id" {
    description = "Object id of the application."
    value       = module.application.principal_id
  }
`;
