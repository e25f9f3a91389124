import { allZonesInTerraform } from '../common/zones';
import { paragraphs, type SnippetText, text } from '../snippet-text';
import { type ClusterParts, clusterChoices } from './cluster-body';
import { nodeSize } from './node-size';

type TerraformParts = Omit<ClusterParts, 'name' | 'location' | 'vaultId'>;

const logs = (workspaceId: TerraformParts['workspaceId']): SnippetText => text`
  oms_agent {
    log_analytics_workspace_id      = ${workspaceId}
    msi_auth_for_monitoring_enabled = true
  }
`;

/**
 * What is inside a cluster of azurerm behind its name, its resource group and its region.
 * @param further blocks that go below.
 */
export function clusterMembersTerraform(parts: TerraformParts, further?: SnippetText): SnippetText {
  const end = further ? paragraphs([logs(parts.workspaceId), further]) : logs(parts.workspaceId);
  return text`
    dns_prefix                          = ${parts.dnsPrefix}
    sku_tier                            = "${clusterChoices.tier}"
    private_cluster_enabled             = true
    private_cluster_public_fqdn_enabled = false
    private_dns_zone_id                 = ${parts.privateDnsZoneId}
    run_command_enabled                 = false
    local_account_disabled              = true
    disk_encryption_set_id              = ${parts.diskEncryptionSetId}
    automatic_upgrade_channel           = "${clusterChoices.upgrades}"
    node_os_upgrade_channel             = "NodeImage"
    azure_policy_enabled                = true
    oidc_issuer_enabled                 = true
    workload_identity_enabled           = true
    image_cleaner_enabled               = true
    image_cleaner_interval_hours        = 168

    identity {
      type         = "UserAssigned"
      identity_ids = [${parts.identityId}]
    }

    azure_active_directory_role_based_access_control {
      azure_rbac_enabled     = true
      admin_group_object_ids = [${parts.adminGroupId}]
    }

    default_node_pool {
      name                         = "system"
      vm_size                      = "${nodeSize}"
      os_sku                       = "AzureLinux"
      zones                        = ${allZonesInTerraform}
      auto_scaling_enabled         = true
      min_count                    = ${clusterChoices.smallest}
      max_count                    = ${clusterChoices.largest}
      host_encryption_enabled      = true
      only_critical_addons_enabled = true
      vnet_subnet_id               = ${parts.subnetId}
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
      outbound_type       = "${clusterChoices.outbound}"
      pod_cidr            = "${clusterChoices.pods}"
    }

    key_management_service {
      key_vault_key_id         = ${parts.keyId}
      key_vault_network_access = "Private"
    }

    microsoft_defender {
      log_analytics_workspace_id = ${parts.workspaceId}
    }

    ${end}
  `;
}

/** What is inside a pool for workloads beside the one for the system. */
export function workloadPoolMembersTerraform(clusterId: SnippetText, subnetId: ClusterParts['subnetId']): SnippetText {
  return text`
    name                        = "workload"
    kubernetes_cluster_id       = ${clusterId}
    mode                        = "User"
    vm_size                     = "${nodeSize}"
    os_sku                      = "AzureLinux"
    zones                       = ${allZonesInTerraform}
    auto_scaling_enabled        = true
    min_count                   = ${clusterChoices.smallest}
    max_count                   = ${clusterChoices.largest}
    host_encryption_enabled     = true
    vnet_subnet_id              = ${subnetId}
    temporary_name_for_rotation = "worktemp"

    upgrade_settings {
      max_surge = "33%"
    }
  `;
}
