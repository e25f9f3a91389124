import { allZonesInBicep } from '../common/zones';
import { choice, gap, type SnippetPart, type SnippetText, text } from '../snippet-text';
import { nodeSize } from './node-size';

/** What there is to choose for a cluster, in whatever language. */
export const clusterChoices = {
  tier: choice('tier', ['Standard', 'Premium']),
  upgrades: choice('upgrades', ['stable', 'patch', 'rapid', 'node-image']),
  outbound: choice('outbound', ['userDefinedRouting', 'managedNATGateway', 'loadBalancer']),
  pods: gap('pods', '10.244.0.0/16'),
  smallest: gap('smallest', '3'),
  largest: gap('largest', '9'),
};

/** What differs from cluster to cluster, as expressions of the language. */
export interface ClusterParts {
  /** With its quotes, as is the prefix. */
  readonly name: SnippetText;
  readonly dnsPrefix: SnippetText;
  readonly location: SnippetPart;
  readonly identityId: SnippetPart;
  readonly subnetId: SnippetPart;
  readonly privateDnsZoneId: SnippetPart;
  readonly diskEncryptionSetId: SnippetPart;
  readonly workspaceId: SnippetPart;
  readonly adminGroupId: SnippetPart;
  /** The vault and the key that encrypt what the cluster keeps in etcd. */
  readonly vaultId: SnippetPart;
  readonly keyId: SnippetPart;
}

function pool(name: string, mode: 'System' | 'User', subnetId: SnippetPart, end: SnippetText): SnippetText {
  return text`
    {
      name: '${name}'
      mode: '${mode}'
      type: 'VirtualMachineScaleSets'
      vmSize: '${nodeSize}'
      osType: 'Linux'
      osSKU: 'AzureLinux'
      availabilityZones: ${allZonesInBicep}
      enableAutoScaling: true
      count: ${clusterChoices.smallest}
      minCount: ${clusterChoices.smallest}
      maxCount: ${clusterChoices.largest}
      enableEncryptionAtHost: true
      vnetSubnetID: ${subnetId}
      ${end}
    }
  `;
}

const surge = text`
  upgradeSettings: {
    maxSurge: '33%'
  }
`;
const systemEnd = text`
  nodeTaints: ['CriticalAddonsOnly=true:NoSchedule']
  ${surge}
`;

/** A managed cluster in Bicep, from the brace that opens it to the one that closes it. */
export function clusterBodyBicep(parts: ClusterParts): SnippetText {
  return text`
    {
      name: ${parts.name}
      location: ${parts.location}
      sku: {
        name: 'Base'
        tier: '${clusterChoices.tier}'
      }
      identity: {
        type: 'UserAssigned'
        userAssignedIdentities: {
          '\${${parts.identityId}}': {}
        }
      }
      properties: {
        dnsPrefix: ${parts.dnsPrefix}
        disableLocalAccounts: true
        enableRBAC: true
        aadProfile: {
          managed: true
          enableAzureRBAC: true
          adminGroupObjectIDs: [${parts.adminGroupId}]
        }
        apiServerAccessProfile: {
          enablePrivateCluster: true
          enablePrivateClusterPublicFQDN: false
          disableRunCommand: true
          privateDNSZone: ${parts.privateDnsZoneId}
        }
        diskEncryptionSetID: ${parts.diskEncryptionSetId}
        agentPoolProfiles: [
          ${pool('system', 'System', parts.subnetId, systemEnd)}
          ${pool('workload', 'User', parts.subnetId, surge)}
        ]
        networkProfile: {
          networkPlugin: 'azure'
          networkPluginMode: 'overlay'
          networkDataplane: 'cilium'
          networkPolicy: 'cilium'
          loadBalancerSku: 'standard'
          outboundType: '${clusterChoices.outbound}'
          podCidr: '${clusterChoices.pods}'
        }
        autoUpgradeProfile: {
          upgradeChannel: '${clusterChoices.upgrades}'
          nodeOSUpgradeChannel: 'NodeImage'
        }
        oidcIssuerProfile: {
          enabled: true
        }
        securityProfile: {
          azureKeyVaultKms: {
            enabled: true
            keyId: ${parts.keyId}
            keyVaultNetworkAccess: 'Private'
            keyVaultResourceId: ${parts.vaultId}
          }
          defender: {
            logAnalyticsWorkspaceResourceId: ${parts.workspaceId}
            securityMonitoring: {
              enabled: true
            }
          }
          imageCleaner: {
            enabled: true
            intervalHours: 168
          }
          workloadIdentity: {
            enabled: true
          }
        }
        addonProfiles: {
          azurepolicy: {
            enabled: true
          }
          omsagent: {
            enabled: true
            config: {
              logAnalyticsWorkspaceResourceID: ${parts.workspaceId}
              useAADAuth: 'true'
            }
          }
        }
      }
    }
  `;
}
