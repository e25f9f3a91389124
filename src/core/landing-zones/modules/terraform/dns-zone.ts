import { sourceText } from '../../source-text';

/** A private DNS zone, linked to the networks that resolve names. */
export const dnsZoneTerraform = sourceText`
  # A private DNS zone, linked to the networks that resolve names.

  variable "resource_group_name" {
    description = "Resource group of the resources."
    type        = string
  }

  variable "tags" {
    description = "Tags of every resource."
    type        = map(string)
  }

  variable "zone_name" {
    description = "Name of the zone."
    type        = string
  }

  variable "network_ids" {
    description = "Resource ids of the virtual networks, by a short name."
    type        = map(string)
  }

  resource "azurerm_private_dns_zone" "this" {
    name                = var.zone_name
    resource_group_name = var.resource_group_name
    tags                = var.tags
  }

  resource "azurerm_private_dns_zone_virtual_network_link" "networks" {
    for_each = var.network_ids

    name                 = "link-\${each.key}"
    private_dns_zone_id  = azurerm_private_dns_zone.this.id
    virtual_network_id   = each.value
    registration_enabled = false
    tags                 = var.tags
  }

  output "zone_id" {
    description = "Resource id of the zone, once the networks resolve by it."
    value       = azurerm_private_dns_zone.this.id

    depends_on = [azurerm_private_dns_zone_virtual_network_link.networks]
  }
`;
