import { sourceText } from '../../source-text';

/** The network of a workload, whose only way out is the firewall of the hub. */
export const spokeNetworkTerraform = sourceText`
  # The network of a workload, whose only way out is the firewall of the hub.

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

  variable "address_prefix" {
    description = "Address range of the spoke, a /22."
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

  resource "azurerm_network_security_group" "this" {
    name                = "nsg-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    tags                = var.tags
  }

  resource "azurerm_route_table" "this" {
    name                          = "rt-\${var.name}"
    resource_group_name           = var.resource_group_name
    location                      = var.location
    bgp_route_propagation_enabled = false
    tags                          = var.tags

    route {
      name                   = "udr-default"
      address_prefix         = "0.0.0.0/0"
      next_hop_type          = "VirtualAppliance"
      next_hop_in_ip_address = var.firewall_address
    }
  }

  resource "azurerm_virtual_network" "this" {
    name                = "vnet-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    address_space       = [var.address_prefix]
    dns_servers         = [var.firewall_address]
    tags                = var.tags
  }

  resource "azurerm_subnet" "workload" {
    name                            = "snet-workload"
    resource_group_name             = var.resource_group_name
    virtual_network_name            = azurerm_virtual_network.this.name
    address_prefixes                = [cidrsubnet(var.address_prefix, 2, 0)]
    default_outbound_access_enabled = false
  }

  resource "azurerm_subnet" "endpoints" {
    name                              = "snet-private-endpoints"
    resource_group_name               = var.resource_group_name
    virtual_network_name              = azurerm_virtual_network.this.name
    address_prefixes                  = [cidrsubnet(var.address_prefix, 2, 1)]
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  resource "azurerm_subnet_network_security_group_association" "workload" {
    subnet_id                 = azurerm_subnet.workload.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_subnet_network_security_group_association" "endpoints" {
    subnet_id                 = azurerm_subnet.endpoints.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_subnet_route_table_association" "workload" {
    subnet_id      = azurerm_subnet.workload.id
    route_table_id = azurerm_route_table.this.id
  }

  resource "azurerm_subnet_route_table_association" "endpoints" {
    subnet_id      = azurerm_subnet.endpoints.id
    route_table_id = azurerm_route_table.this.id
  }

  # Neither half of a peering carries traffic without the other.
  resource "azurerm_virtual_network_peering" "hub_to_spoke" {
    name                         = "peer-to-vnet-\${var.name}"
    resource_group_name          = var.hub.resource_group_name
    virtual_network_name         = var.hub.name
    remote_virtual_network_id    = azurerm_virtual_network.this.id
    allow_virtual_network_access = true
    allow_forwarded_traffic      = true
    allow_gateway_transit        = true
  }

  resource "azurerm_virtual_network_peering" "spoke_to_hub" {
    name                         = "peer-spoke-to-hub"
    resource_group_name          = var.resource_group_name
    virtual_network_name         = azurerm_virtual_network.this.name
    remote_virtual_network_id    = var.hub.id
    allow_virtual_network_access = true
    allow_forwarded_traffic      = true
    use_remote_gateways          = false

    depends_on = [azurerm_virtual_network_peering.hub_to_spoke]
  }

  output "network_id" {
    description = "Resource id of the virtual network."
    value       = azurerm_virtual_network.this.id
  }

  output "workload_subnet_id" {
    description = "Resource id of the subnet for the workload."
    value       = azurerm_subnet.workload.id
  }

  output "endpoint_subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    value       = azurerm_subnet.endpoints.id
  }
`;
