import { sourceText } from '../../source-text';

/** A private cluster over all zones, whose disks and secrets are encrypted with a key of its owner. */
export const aksTerraform = sourceText`
  # A private cluster over all zones, whose disks and secrets are encrypted with a key of its owner.

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

  variable "key_id" {
    description = "Id of the key without its version, so that its rotation is followed."
    type        = string
  }

  variable "identity_id" {
    description = "Resource id of the identity that may use the key."
    type        = string
  }

  variable "admin_group_id" {
    description = "Object id of the Entra group that administers the clusters."
    type        = string
  }

  variable "workspace_id" {
    description = "Resource id of the Log Analytics workspace."
    type        = string
  }

  variable "vault_id" {
    description = "Resource id of the key vault."
    type        = string
  }

  variable "key_version_id" {
    description = "Id of the key with its version: what the cluster keeps is encrypted with it."
    type        = string
  }

  variable "network_id" {
    description = "Resource id of the virtual network."
    type        = string
  }

  variable "node_subnet_id" {
    description = "Resource id of the subnet of the nodes."
    type        = string
  }

  variable "api_server_subnet_id" {
    description = "Resource id of the subnet of the API server."
    type        = string
  }

  variable "cluster_zone_id" {
    description = "Resource id of the private DNS zone of the API server."
    type        = string
  }

  variable "nodes" {
    description = "How few and how many nodes run the workload."
    type        = object({ smallest = number, largest = number })
  }

  variable "maintenance_day" {
    description = "Day on which the cluster is upgraded, another one in each region."
    type        = string
  }

  resource "azurerm_user_assigned_identity" "cluster" {
    name                = "id-\${var.name}-aks"
    resource_group_name = var.resource_group_name
    location            = var.location
    tags                = var.tags
  }

  locals {
    # What the cluster changes in its network and its zone, and the key and the way to it for its secrets.
    cluster_roles = {
      network = { scope = var.network_id, role = "Network Contributor" }
      names   = { scope = var.cluster_zone_id, role = "Private DNS Zone Contributor" }
      key     = { scope = var.vault_id, role = "Key Vault Crypto User" }
      vault   = { scope = var.vault_id, role = "Key Vault Contributor" }
    }
  }

  resource "azurerm_role_assignment" "cluster" {
    for_each = local.cluster_roles

    scope                = each.value.scope
    role_definition_name = each.value.role
    principal_id         = azurerm_user_assigned_identity.cluster.principal_id
    principal_type       = "ServicePrincipal"
  }

  resource "azurerm_disk_encryption_set" "nodes" {
    name                      = "des-\${var.name}"
    resource_group_name       = var.resource_group_name
    location                  = var.location
    encryption_type           = "EncryptionAtRestWithCustomerKey"
    key_vault_key_id          = var.key_id
    auto_key_rotation_enabled = true
    tags                      = var.tags

    identity {
      type         = "UserAssigned"
      identity_ids = [var.identity_id]
    }
  }

  resource "azurerm_kubernetes_cluster" "this" {
    name                                = "aks-\${var.name}"
    resource_group_name                 = var.resource_group_name
    location                            = var.location
    dns_prefix                          = "aks-\${var.name}"
    sku_tier                            = "Standard"
    private_cluster_enabled             = true
    private_cluster_public_fqdn_enabled = false
    private_dns_zone_id                 = var.cluster_zone_id
    run_command_enabled                 = false
    local_account_disabled              = true
    disk_encryption_set_id              = azurerm_disk_encryption_set.nodes.id
    automatic_upgrade_channel           = "stable"
    node_os_upgrade_channel             = "NodeImage"
    azure_policy_enabled                = true
    oidc_issuer_enabled                 = true
    workload_identity_enabled           = true
    image_cleaner_enabled               = true
    image_cleaner_interval_hours        = 168
    tags                                = var.tags

    identity {
      type         = "UserAssigned"
      identity_ids = [azurerm_user_assigned_identity.cluster.id]
    }

    # A cluster reaches a vault without public access only from an API server in the network.
    api_server_access_profile {
      virtual_network_integration_enabled = true
      subnet_id                           = var.api_server_subnet_id
    }

    azure_active_directory_role_based_access_control {
      azure_rbac_enabled     = true
      admin_group_object_ids = [var.admin_group_id]
    }

    default_node_pool {
      name                         = "system"
      vm_size                      = "Standard_D4ds_v5"
      os_sku                       = "AzureLinux"
      zones                        = ["1", "2", "3"]
      auto_scaling_enabled         = true
      min_count                    = 3
      max_count                    = 6
      host_encryption_enabled      = true
      only_critical_addons_enabled = true
      vnet_subnet_id               = var.node_subnet_id
      temporary_name_for_rotation  = "systemtemp"

      upgrade_settings {
        max_surge = "33%"
      }
    }

    network_profile {
      network_plugin      = "azure"
      network_plugin_mode = "overlay"
      network_data_plane  = "cilium"
      network_policy      = "cilium"
      load_balancer_sku   = "standard"
      outbound_type       = "userAssignedNATGateway"
      pod_cidr            = "10.244.0.0/16"
    }

    key_management_service {
      key_vault_key_id         = var.key_version_id
      key_vault_network_access = "Private"
    }

    microsoft_defender {
      log_analytics_workspace_id = var.workspace_id
    }

    oms_agent {
      log_analytics_workspace_id      = var.workspace_id
      msi_auth_for_monitoring_enabled = true
    }

    maintenance_window_auto_upgrade {
      frequency   = "Weekly"
      interval    = 1
      duration    = 4
      day_of_week = var.maintenance_day
      start_time  = "02:00"
      utc_offset  = "+00:00"
    }

    depends_on = [azurerm_role_assignment.cluster]
  }

  resource "azurerm_kubernetes_cluster_node_pool" "workload" {
    name                        = "workload"
    kubernetes_cluster_id       = azurerm_kubernetes_cluster.this.id
    mode                        = "User"
    vm_size                     = "Standard_D8ds_v5"
    os_sku                      = "AzureLinux"
    zones                       = ["1", "2", "3"]
    auto_scaling_enabled        = true
    min_count                   = var.nodes.smallest
    max_count                   = var.nodes.largest
    host_encryption_enabled     = true
    vnet_subnet_id              = var.node_subnet_id
    temporary_name_for_rotation = "worktemp"
    tags                        = var.tags

    upgrade_settings {
      max_surge = "33%"
    }
  }

  resource "azurerm_monitor_diagnostic_setting" "cluster" {
    name                       = "diag-\${var.name}-aks"
    target_resource_id         = azurerm_kubernetes_cluster.this.id
    log_analytics_workspace_id = var.workspace_id

    enabled_log {
      category_group = "allLogs"
    }
  }

  resource "azurerm_management_lock" "cluster" {
    name       = "lock-aks-\${var.name}"
    scope      = azurerm_kubernetes_cluster.this.id
    lock_level = "CanNotDelete"
    notes      = "Its region serves by this cluster."
  }

  output "kubelet_principal_id" {
    description = "Object id of the identity that pulls images."
    value       = azurerm_kubernetes_cluster.this.kubelet_identity[0].object_id
  }
`;
