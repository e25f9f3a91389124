import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, type Need, symbol, text } from '../snippet-text';
import { clusterBodyBicep } from './cluster-body';
import { clusterMembersTerraform, workloadPoolMembersTerraform } from './cluster-body-terraform';

const clusterType = 'Microsoft.ContainerService/managedClusters';
const clusters = symbol('clusters');
const label = symbol('stamp');
const workload = gap('workload', 'payments');
const name = gap('name', resourceName(clusterType, 'payments'));
const admins = 'Object id of the Entra group that administers the clusters.';

const stampsBicep: Need = {
  kind: 'need',
  declares: 'stamps',
  expression: 'stamps',
  declaration: text`
    @description('The regions, each with what its cluster needs there.')
    @minLength(2)
    param stamps {
      location: string
      subnetId: string
      privateDnsZoneId: string
      diskEncryptionSetId: string
      keyVaultId: string
      etcdKeyId: string
    }[]
  `,
  from: undefined,
  ofType: undefined,
};

const stampsTerraform: Need = {
  kind: 'need',
  declares: 'var.stamps',
  expression: 'var.stamps',
  declaration: text`
    variable "stamps" {
      description = "The regions by name, each with what its cluster needs there."
      type = map(object({
        subnet_id              = string
        private_dns_zone_id    = string
        disk_encryption_set_id = string
        etcd_key_id            = string
      }))

      validation {
        condition     = length(var.stamps) >= 2
        error_message = "A region that fails needs a second one to take over."
      }
    }
  `,
  from: undefined,
  ofType: undefined,
};

/** The same cluster in each of two regions or more. */
export const aksStamp: SnippetIdea = {
  prefix: 'fl-aks-stamp',
  title: 'The same cluster in two regions, as deployment stamps',
  description:
    'One definition, so that the regions stay alike; each cluster has a network, keys and a DNS zone of its own region. A global entry such as Front Door goes before them, and state belongs into services that replicate.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      resource ${clusters} '${armType(clusterType)}' = [
        for stamp in ${stampsBicep}: ${clusterBodyBicep({
          name: text`'${name}-\${stamp.location}'`,
          dnsPrefix: text`'${workload}-\${stamp.location}'`,
          location: 'stamp.location',
          identityId: bicep.idOf('identityId', 'the user-assigned identity of the clusters'),
          subnetId: 'stamp.subnetId',
          privateDnsZoneId: 'stamp.privateDnsZoneId',
          diskEncryptionSetId: 'stamp.diskEncryptionSetId',
          workspaceId: bicep.idOf('workspaceId', 'the Log Analytics workspace'),
          adminGroupId: bicep.parameter('adminGroupId', 'string', admins),
          vaultId: 'stamp.keyVaultId',
          keyId: 'stamp.etcdKeyId',
        })}
      ]
    `,
    terraform: text`
      resource "azurerm_kubernetes_cluster" "${label}" {
        for_each = ${stampsTerraform}

        name                                = "${name}-\${each.key}"
        resource_group_name                 = ${terraform.resourceGroupName}
        location                            = each.key
        ${clusterMembersTerraform({
          dnsPrefix: text`"${workload}-\${each.key}"`,
          identityId: terraform.idOf('identity_id', 'the user-assigned identity of the clusters'),
          subnetId: 'each.value.subnet_id',
          privateDnsZoneId: 'each.value.private_dns_zone_id',
          diskEncryptionSetId: 'each.value.disk_encryption_set_id',
          workspaceId: terraform.idOf('workspace_id', 'the Log Analytics workspace'),
          adminGroupId: terraform.variable('admin_group_id', 'string', admins),
          keyId: 'each.value.etcd_key_id',
        })}
      }

      resource "azurerm_kubernetes_cluster_node_pool" "${symbol('workload')}" {
        for_each = ${stampsTerraform}

        ${workloadPoolMembersTerraform(text`azurerm_kubernetes_cluster.${label}[each.key].id`, 'each.value.subnet_id')}
      }
    `,
  },
};
