import { sourceText } from '../../source-text';

/** The network in front of the models: the gateway, API Management, private endpoints; its way out is the firewall. */
export const aiNetworkTerraform = sourceText`
  # The network in front of the models: the gateway, API Management, private endpoints; its way out is the firewall.

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
    description = "Address range of the network, a /22."
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

  resource "azurerm_network_security_group" "gateway" {
    name                = "nsg-\${var.name}-gateway"
    resource_group_name = var.resource_group_name
    location            = var.location
    tags                = var.tags

    security_rule {
      name                       = "AllowVisitors"
      priority                   = 100
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_address_prefix      = "Internet"
      source_port_range          = "*"
      destination_address_prefix = "*"
      destination_port_range     = "443"
    }

    security_rule {
      name                       = "AllowGatewayManager"
      priority                   = 110
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_address_prefix      = "GatewayManager"
      source_port_range          = "*"
      destination_address_prefix = "*"
      destination_port_range     = "65200-65535"
    }

    security_rule {
      name                       = "AllowProbes"
      priority                   = 120
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "*"
      source_address_prefix      = "AzureLoadBalancer"
      source_port_range          = "*"
      destination_address_prefix = "*"
      destination_port_range     = "*"
    }
  }

  resource "azurerm_network_security_group" "api_management" {
    name                = "nsg-\${var.name}-api-management"
    resource_group_name = var.resource_group_name
    location            = var.location
    tags                = var.tags

    security_rule {
      name                       = "AllowManagement"
      priority                   = 100
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_address_prefix      = "ApiManagement"
      source_port_range          = "*"
      destination_address_prefix = "*"
      destination_port_range     = "3443"
    }

    security_rule {
      name                       = "AllowLoadBalancer"
      priority                   = 110
      direction                  = "Inbound"
      access                     = "Allow"
      protocol                   = "Tcp"
      source_address_prefix      = "AzureLoadBalancer"
      source_port_range          = "*"
      destination_address_prefix = "*"
      destination_port_range     = "6390"
    }
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

  # The management of the service answers on the way that it came by.
  resource "azurerm_route_table" "api_management" {
    name                          = "rt-\${var.name}-api-management"
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

    route {
      name           = "udr-management"
      address_prefix = "ApiManagement"
      next_hop_type  = "Internet"
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

  resource "azurerm_subnet" "gateway" {
    name                 = "snet-gateway"
    resource_group_name  = var.resource_group_name
    virtual_network_name = azurerm_virtual_network.this.name
    address_prefixes     = [cidrsubnet(var.address_prefix, 2, 0)]
  }

  resource "azurerm_subnet" "api_management" {
    name                            = "snet-api-management"
    resource_group_name             = var.resource_group_name
    virtual_network_name            = azurerm_virtual_network.this.name
    address_prefixes                = [cidrsubnet(var.address_prefix, 2, 1)]
    default_outbound_access_enabled = false
  }

  resource "azurerm_subnet" "endpoints" {
    name                              = "snet-private-endpoints"
    resource_group_name               = var.resource_group_name
    virtual_network_name              = azurerm_virtual_network.this.name
    address_prefixes                  = [cidrsubnet(var.address_prefix, 2, 2)]
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  resource "azurerm_subnet_network_security_group_association" "gateway" {
    subnet_id                 = azurerm_subnet.gateway.id
    network_security_group_id = azurerm_network_security_group.gateway.id
  }

  resource "azurerm_subnet_network_security_group_association" "api_management" {
    subnet_id                 = azurerm_subnet.api_management.id
    network_security_group_id = azurerm_network_security_group.api_management.id
  }

  resource "azurerm_subnet_network_security_group_association" "endpoints" {
    subnet_id                 = azurerm_subnet.endpoints.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_subnet_route_table_association" "api_management" {
    subnet_id      = azurerm_subnet.api_management.id
    route_table_id = azurerm_route_table.api_management.id
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

  output "gateway_subnet_id" {
    description = "Resource id of the subnet of the gateway, once its rules are in force."
    value       = azurerm_subnet_network_security_group_association.gateway.subnet_id
  }

  output "api_subnet_id" {
    description = "Resource id of the subnet of API Management, once its rules are in force."
    value       = azurerm_subnet_network_security_group_association.api_management.subnet_id
  }

  output "endpoint_subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    value       = azurerm_subnet.endpoints.id
  }
`;
