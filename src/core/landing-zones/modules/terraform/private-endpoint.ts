import { sourceText } from '../../source-text';

/** An address of a service in a subnet, entered in the private DNS zones of the service. */
export const privateEndpointTerraform = sourceText`
  # An address of a service in a subnet, entered in the private DNS zones of the service.

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

  variable "subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    type        = string
  }

  variable "target_id" {
    description = "Resource id of the service."
    type        = string
  }

  variable "subresource_name" {
    description = "Sub-resource of the service, such as vault or blob."
    type        = string
  }

  variable "zone_ids" {
    description = "Resource ids of the private DNS zones."
    type        = list(string)
  }

  resource "azurerm_private_endpoint" "this" {
    name                = "pep-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    subnet_id           = var.subnet_id
    tags                = var.tags

    private_service_connection {
      name                           = var.subresource_name
      private_connection_resource_id = var.target_id
      subresource_names              = [var.subresource_name]
      is_manual_connection           = false
    }

    private_dns_zone_group {
      name                 = "default"
      private_dns_zone_ids = var.zone_ids
    }
  }
`;
