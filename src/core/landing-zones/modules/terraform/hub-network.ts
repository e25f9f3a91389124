import { sourceText } from '../../source-text';

/** The middle of the landing zone: a firewall in every zone, which resolves names for the spokes. */
export const hubNetworkTerraform = sourceText`
  # The middle of the landing zone: a firewall in every zone, which resolves names for the spokes.

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

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  variable "address_prefix" {
    description = "Address range of the hub, a /22."
    type        = string
  }

  variable "firewall_tier" {
    description = "Tier of the firewall: Premium or Standard."
    type        = string
  }

  resource "azurerm_network_security_group" "endpoints" {
    name                = "nsg-\${var.name}-private-endpoints"
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

  resource "azurerm_subnet" "firewall" {
    name                 = "AzureFirewallSubnet"
    resource_group_name  = var.resource_group_name
    virtual_network_name = azurerm_virtual_network.this.name
    address_prefixes     = [cidrsubnet(var.address_prefix, 4, 0)]
  }

  resource "azurerm_subnet" "management" {
    name                 = "AzureFirewallManagementSubnet"
    resource_group_name  = var.resource_group_name
    virtual_network_name = azurerm_virtual_network.this.name
    address_prefixes     = [cidrsubnet(var.address_prefix, 4, 1)]
  }

  resource "azurerm_subnet" "gateway" {
    name                 = "GatewaySubnet"
    resource_group_name  = var.resource_group_name
    virtual_network_name = azurerm_virtual_network.this.name
    address_prefixes     = [cidrsubnet(var.address_prefix, 4, 2)]
  }

  resource "azurerm_subnet" "endpoints" {
    name                              = "snet-private-endpoints"
    resource_group_name               = var.resource_group_name
    virtual_network_name              = azurerm_virtual_network.this.name
    address_prefixes                  = [cidrsubnet(var.address_prefix, 4, 4)]
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  resource "azurerm_subnet_network_security_group_association" "endpoints" {
    subnet_id                 = azurerm_subnet.endpoints.id
    network_security_group_id = azurerm_network_security_group.endpoints.id
  }

  resource "azurerm_public_ip" "firewall" {
    name                = "pip-\${var.name}-afw"
    resource_group_name = var.resource_group_name
    location            = var.location
    allocation_method   = "Static"
    sku                 = "Standard"
    zones               = ["1", "2", "3"]
    tags                = var.tags
  }

  # The management address lets the firewall's own traffic out where a route sends everything else on premises.
  resource "azurerm_public_ip" "management" {
    name                = "pip-\${var.name}-afw-management"
    resource_group_name = var.resource_group_name
    location            = var.location
    allocation_method   = "Static"
    sku                 = "Standard"
    zones               = ["1", "2", "3"]
    tags                = var.tags
  }

  resource "azurerm_firewall_policy" "this" {
    name                     = "afwp-\${var.name}"
    resource_group_name      = var.resource_group_name
    location                 = var.location
    sku                      = var.firewall_tier
    threat_intelligence_mode = "Deny"
    tags                     = var.tags

    dns {
      proxy_enabled = true
    }
  }

  # Azure spreads a firewall that names no zones over all zones of the region.
  resource "azurerm_firewall" "this" {
    name                = "afw-\${var.name}"
    resource_group_name = var.resource_group_name
    location            = var.location
    sku_name            = "AZFW_VNet"
    sku_tier            = var.firewall_tier
    firewall_policy_id  = azurerm_firewall_policy.this.id
    tags                = var.tags

    ip_configuration {
      name                 = "default"
      subnet_id            = azurerm_subnet.firewall.id
      public_ip_address_id = azurerm_public_ip.firewall.id
    }

    management_ip_configuration {
      name                 = "management"
      subnet_id            = azurerm_subnet.management.id
      public_ip_address_id = azurerm_public_ip.management.id
    }
  }

  resource "azurerm_monitor_diagnostic_setting" "firewall" {
    name                           = "diag-\${var.name}-afw"
    target_resource_id             = azurerm_firewall.this.id
    log_analytics_workspace_id     = var.workspace_id
    log_analytics_destination_type = "Dedicated"

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "network" {
    name       = "lock-vnet-\${var.name}"
    scope      = azurerm_virtual_network.this.id
    lock_level = "CanNotDelete"
    notes      = "Every spoke depends on the hub."
  }

  output "network_id" {
    description = "Resource id of the virtual network."
    value       = azurerm_virtual_network.this.id
  }

  output "network_name" {
    description = "Name of the virtual network."
    value       = azurerm_virtual_network.this.name
  }

  output "endpoint_subnet_id" {
    description = "Resource id of the subnet for private endpoints."
    value       = azurerm_subnet.endpoints.id
  }

  output "firewall_address" {
    description = "What spokes name as their DNS server and as the next hop of their default route."
    value       = azurerm_firewall.this.ip_configuration[0].private_ip_address
  }
`;
