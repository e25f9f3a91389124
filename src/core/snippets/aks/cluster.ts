import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, type SnippetText, symbol, text } from '../snippet-text';
import { clusterBodyBicep } from './cluster-body';
import { clusterMembersTerraform, workloadPoolMembersTerraform } from './cluster-body-terraform';

const clusterType = 'Microsoft.ContainerService/managedClusters';
const cluster = symbol('cluster');
const label = symbol('main');
const workload = gap('workload', 'payments');
const name = gap('name', resourceName(clusterType, 'payments'));
const admins = 'Object id of the Entra group that administers the cluster.';

/** The cluster in Terraform; `further` blocks go into it. */
export function aksClusterTerraform(further?: SnippetText): SnippetText {
  return text`
    resource "azurerm_kubernetes_cluster" "${label}" {
      name                                = "${name}"
      resource_group_name                 = ${terraform.resourceGroupName}
      location                            = ${terraform.location}
      ${clusterMembersTerraform(
        {
          dnsPrefix: text`"${workload}"`,
          identityId: terraform.idOf('identity_id', 'the user-assigned identity of the cluster'),
          subnetId: terraform.idOf('subnet_id', 'the subnet of the nodes'),
          privateDnsZoneId: terraform.idOf('private_dns_zone_id', 'the private DNS zone of the API server'),
          diskEncryptionSetId: terraform.idOf('disk_encryption_set_id', 'the disk encryption set'),
          workspaceId: terraform.idOf('workspace_id', 'the Log Analytics workspace'),
          adminGroupId: terraform.variable('admin_group_id', 'string', admins),
          keyId: terraform.variable('etcd_key_id', 'string', 'Id of the key for etcd with its version.'),
        },
        further,
      )}
    }

    resource "azurerm_kubernetes_cluster_node_pool" "${symbol('workload')}" {
      ${workloadPoolMembersTerraform(
        text`azurerm_kubernetes_cluster.${label}.id`,
        terraform.idOf('subnet_id', 'the subnet of the nodes'),
      )}
    }
  `;
}

/** A cluster that survives a zone, is reached from inside only and keeps itself up to date. */
export const aksCluster: SnippetIdea = {
  prefix: 'fl-aks-cluster',
  title: 'Private cluster over all zones, with its own keys and automatic upgrades',
  description:
    'System and workload pools in three zones, a tier with an uptime agreement, no public API server and no local accounts, disks and etcd under customer-managed keys, workload identity, policy, Defender and logs. The identity needs Network Contributor on the subnet, Private DNS Zone Contributor on the zone and the use of the key.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      resource ${cluster} '${armType(clusterType)}' = ${clusterBodyBicep({
        name: text`'${name}'`,
        dnsPrefix: text`'${workload}'`,
        location: bicep.location,
        identityId: bicep.idOf('identityId', 'the user-assigned identity of the cluster'),
        subnetId: bicep.idOf('subnetId', 'the subnet of the nodes'),
        privateDnsZoneId: bicep.idOf('privateDnsZoneId', 'the private DNS zone of the API server'),
        diskEncryptionSetId: bicep.idOf('diskEncryptionSetId', 'the disk encryption set'),
        workspaceId: bicep.idOf('workspaceId', 'the Log Analytics workspace'),
        adminGroupId: bicep.parameter('adminGroupId', 'string', admins),
        vaultId: bicep.idOf('keyVaultId', 'the key vault that holds the key for etcd'),
        keyId: bicep.parameter('etcdKeyId', 'string', 'Id of the key for etcd with its version.'),
      })}
    `,
    terraform: aksClusterTerraform(),
  },
};
