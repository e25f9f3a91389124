import { avmModule } from '../../facts/avm-modules';
import { availabilityZones } from '../../facts/regions';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';
import { clusterChoices } from './cluster-body';
import { nodeSize } from './node-size';

/** The same by way of an Azure Verified Module. */
export const aksByModule: SnippetIdea = {
  prefix: 'fl-aks-avm',
  title: 'Private cluster over all zones by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version: private API server, no local accounts, system pool in three zones, automatic upgrades, workload identity, policy and logs.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('cluster')} '${avmModule('container-service/managed-cluster')}' = {
        params: {
          name: '${gap('name', resourceName('Microsoft.ContainerService/managedClusters', 'payments'))}'
          location: ${bicep.location}
          skuTier: '${clusterChoices.tier}'
          managedIdentities: {
            userAssignedResourceIds: [${bicep.idOf('identityId', 'the user-assigned identity of the cluster')}]
          }
          disableLocalAccounts: true
          aadProfile: {
            managed: true
            enableAzureRBAC: true
          }
          apiServerAccessProfile: {
            enablePrivateCluster: true
            enablePrivateClusterPublicFQDN: false
            privateDNSZone: ${bicep.idOf('privateDnsZoneId', 'the private DNS zone of the API server')}
          }
          diskEncryptionSetResourceId: ${bicep.idOf('diskEncryptionSetId', 'the disk encryption set')}
          primaryAgentPoolProfiles: [
            {
              name: 'system'
              mode: 'System'
              vmSize: '${nodeSize}'
              osSKU: 'AzureLinux'
              availabilityZones: [${availabilityZones.join(', ')}]
              enableAutoScaling: true
              count: ${clusterChoices.smallest}
              minCount: ${clusterChoices.smallest}
              maxCount: ${clusterChoices.largest}
              vnetSubnetResourceId: ${bicep.idOf('subnetId', 'the subnet of the nodes')}
            }
          ]
          networkPlugin: 'azure'
          networkPluginMode: 'overlay'
          networkDataplane: 'cilium'
          networkPolicy: 'cilium'
          outboundType: '${clusterChoices.outbound}'
          autoUpgradeProfile: {
            upgradeChannel: '${clusterChoices.upgrades}'
            nodeOSUpgradeChannel: 'NodeImage'
          }
          enableOidcIssuerProfile: true
          securityProfile: {
            workloadIdentity: {
              enabled: true
            }
          }
          azurePolicyEnabled: true
          omsAgentEnabled: true
          monitoringWorkspaceResourceId: ${bicep.idOf('workspaceId', 'the Log Analytics workspace')}
        }
      }
    `,
  },
};
