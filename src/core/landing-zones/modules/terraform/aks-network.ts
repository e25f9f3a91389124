import { sourceText } from '../../source-text';

/** The network of one region: gateway, nodes, API server, private endpoints, and one way out over all zones. */
export const aksNetworkTerraform = sourceText`
  # The network of one region: gateway, nodes, API server, private endpoints, and one way out over all zones.

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
    description = "Address range of the network, a /20."
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

  resource "azurerm_network_security_group" "this" {
    name                = "nsg-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    tags                = var.tags
  }

  resource "azurerm_virtual_network" "this" {
    name                = "vnet-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    address_space       = [var.address_prefix]
    tags                = var.tags
  }

  resource "azurerm_subnet" "gateway" {
    name                 = "snet-gateway"
    resource_group_name  = var.resource_group_name
    virtual_network_name = azurerm_virtual_network.this.name
    address_prefixes     = [cidrsubnet(var.address_prefix, 4, 0)]
  }

  resource "azurerm_subnet" "endpoints" {
    name                              = "snet-private-endpoints"
    resource_group_name               = var.resource_group_name
    virtual_network_name              = azurerm_virtual_network.this.name
    address_prefixes                  = [cidrsubnet(var.address_prefix, 4, 1)]
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  resource "azurerm_subnet" "api_server" {
    name                            = "snet-api-server"
    resource_group_name             = var.resource_group_name
    virtual_network_name            = azurerm_virtual_network.this.name
    address_prefixes                = [cidrsubnet(var.address_prefix, 4, 2)]
    default_outbound_access_enabled = false

    delegation {
      name = "api-server"

      service_delegation {
        name = "Microsoft.ContainerService/managedClusters"
      }
    }
  }

  resource "azurerm_subnet" "nodes" {
    name                            = "snet-nodes"
    resource_group_name             = var.resource_group_name
    virtual_network_name            = azurerm_virtual_network.this.name
    address_prefixes                = [cidrsubnet(var.address_prefix, 2, 1)]
    default_outbound_access_enabled = false
  }

  resource "azurerm_subnet_network_security_group_association" "gateway" {
    subnet_id                 = azurerm_subnet.gateway.id
    network_security_group_id = azurerm_network_security_group.gateway.id
  }

  resource "azurerm_subnet_network_security_group_association" "endpoints" {
    subnet_id                 = azurerm_subnet.endpoints.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_subnet_network_security_group_association" "api_server" {
    subnet_id                 = azurerm_subnet.api_server.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_subnet_network_security_group_association" "nodes" {
    subnet_id                 = azurerm_subnet.nodes.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_public_ip" "outbound" {
    name                = "pip-\${var.name}-ng"
    resource_group_name = var.resource_group_name
    location            = var.location
    allocation_method   = "Static"
    sku                 = "StandardV2"
    zones               = ["1", "2", "3"]
    tags                = var.tags
  }

  resource "azurerm_nat_gateway" "outbound" {
    name                = "ng-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    sku_name            = "StandardV2"
    tags                = var.tags
  }

  resource "azurerm_nat_gateway_public_ip_association" "outbound" {
    nat_gateway_id       = azurerm_nat_gateway.outbound.id
    public_ip_address_id = azurerm_public_ip.outbound.id
  }

  resource "azurerm_subnet_nat_gateway_association" "nodes" {
    subnet_id      = azurerm_subnet.nodes.id
    nat_gateway_id = azurerm_nat_gateway.outbound.id
  }

  resource "azurerm_management_lock" "network" {
    name       = "lock-vnet-\${var.name}"
    scope      = azurerm_virtual_network.this.id
    lock_level = "CanNotDelete"
    notes      = "The cluster depends on its network."
  }

  output "network_id" {
    description = "Resource id of the virtual network."
    value       = azurerm_virtual_network.this.id
  }

  output "gateway_subnet_id" {
    description = "Resource id of the subnet of the gateway, once its rules are in force."
    value       = azurerm_subnet_network_security_group_association.gateway.subnet_id
  }

  output "node_subnet_id" {
    description = "Resource id of the subnet of the nodes, once they have a way out."
    value       = azurerm_subnet_nat_gateway_association.nodes.subnet_id
  }

  output "api_server_subnet_id" {
    description = "Resource id of the subnet of the API server."
    value       = azurerm_subnet_network_security_group_association.api_server.subnet_id
  }

  output "endpoint_subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    value       = azurerm_subnet.endpoints.id
  }
`;
