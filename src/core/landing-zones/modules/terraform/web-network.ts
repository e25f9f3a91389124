import { sourceText } from '../../source-text';

/** The network of one region: the gateway in front, the application behind it, private endpoints. */
export const webNetworkTerraform = sourceText`
  # The network of one region: the gateway in front, the application behind it, private endpoints.

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

  variable "admits_everyone" {
    description = "Whether the gateway takes visitors that do not come by Front Door: while it fails."
    type        = bool
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
      source_address_prefix      = var.admits_everyone ? "Internet" : "AzureFrontDoor.Backend"
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

  resource "azurerm_subnet" "application" {
    name                            = "snet-application"
    resource_group_name             = var.resource_group_name
    virtual_network_name            = azurerm_virtual_network.this.name
    address_prefixes                = [cidrsubnet(var.address_prefix, 4, 1)]
    default_outbound_access_enabled = false

    delegation {
      name = "app-service"

      service_delegation {
        name = "Microsoft.Web/serverFarms"
      }
    }
  }

  resource "azurerm_subnet" "endpoints" {
    name                              = "snet-private-endpoints"
    resource_group_name               = var.resource_group_name
    virtual_network_name              = azurerm_virtual_network.this.name
    address_prefixes                  = [cidrsubnet(var.address_prefix, 4, 2)]
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  resource "azurerm_subnet_network_security_group_association" "gateway" {
    subnet_id                 = azurerm_subnet.gateway.id
    network_security_group_id = azurerm_network_security_group.gateway.id
  }

  resource "azurerm_subnet_network_security_group_association" "application" {
    subnet_id                 = azurerm_subnet.application.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_subnet_network_security_group_association" "endpoints" {
    subnet_id                 = azurerm_subnet.endpoints.id
    network_security_group_id = azurerm_network_security_group.this.id
  }

  resource "azurerm_management_lock" "network" {
    name       = "lock-vnet-\${var.name}"
    scope      = azurerm_virtual_network.this.id
    lock_level = "CanNotDelete"
    notes      = "The application depends on its network."
  }

  output "network_id" {
    description = "Resource id of the virtual network."
    value       = azurerm_virtual_network.this.id
  }

  output "gateway_subnet_id" {
    description = "Resource id of the subnet of the gateway, once its rules are in force."
    value       = azurerm_subnet_network_security_group_association.gateway.subnet_id
  }

  output "application_subnet_id" {
    description = "Resource id of the subnet of the application."
    value       = azurerm_subnet.application.id
  }

  output "endpoint_subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    value       = azurerm_subnet.endpoints.id
  }
`;
