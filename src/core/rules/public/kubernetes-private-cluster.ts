import { displayName } from '../../design/display-name';
import { Placeholder } from '../../fixes/fix';
import { listsAddresses } from '../address-lists';
import { anyOf, isAt } from '../certainty';
import { fineWhere, propertyRule } from '../property-rule';
import { hasPrivateEndpoint } from './private-endpoints';
import { publicNetworkAccess } from './public-access-rule';

const profile = 'properties.apiServerAccessProfile';
const enablePrivateCluster = `${profile}.enablePrivateCluster`;
const authorizedRanges = `${profile}.authorizedIPRanges`;

/** A cluster should be private, or at least say which addresses may reach its API. */
export const publicKubernetesPrivateCluster = propertyRule({
  information: {
    id: 'public/kubernetes-private-cluster',
    title: 'Keep the API server of Kubernetes clusters off the internet',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'access-and-ingress',
    resourceTypes: ['Microsoft.ContainerService/managedClusters'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_115',
      'trivy:AVD-AZU-0065',
      'kics:aks_private_cluster_disabled',
      'policy:0e246bcf-5f6f-4f87-bc6f-775d4712c7ea',
      'policy:040732e8-d947-40b8-95d6-854c95024bf8',
      'azqr:aks-004',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/aks/private-clusters',
      'https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges',
      'https://learn.microsoft.com/azure/aks/api-server-vnet-integration',
    ],
  },
  path: enablePrivateCluster,
  good: [true],
  whenAbsent: 'fail',
  unless: (cluster, context) => {
    const closed = anyOf([
      listsAddresses(cluster.body, authorizedRanges),
      hasPrivateEndpoint(cluster, context) && isAt(cluster.body, `${profile}.enableVnetIntegration`, [true]),
      isAt(cluster.body, publicNetworkAccess, ['Disabled', 'SecuredByPerimeter']),
    ]);
    return fineWhere(closed, authorizedRanges);
  },
  whenFailing: (cluster, _value, context) => {
    const privateEndpoint = hasPrivateEndpoint(cluster, context);
    return {
      message: privateEndpoint
        ? `${displayName(cluster)} has a private endpoint, and its API server still has a public address open to every network. Whoever holds a token gets in past the private network. Finish the job: make the cluster private, or list the address ranges that may reach the API.`
        : `The API server of ${displayName(cluster)} has a public address open to every network. Whoever obtains a token controls the cluster from anywhere. Make the cluster private, or list the address ranges that may reach the API.`,
      ...(privateEndpoint && { severity: 'information' }),
      fixes: [
        {
          title: 'Make the cluster private',
          preferred: true,
          safety: 'review',
          changes: [{ kind: 'set-property', resource: cluster, path: enablePrivateCluster, value: true }],
        },
        {
          title: 'List the address ranges that may reach the API',
          preferred: false,
          safety: 'review',
          changes: [
            {
              kind: 'set-property',
              resource: cluster,
              path: authorizedRanges,
              value: [new Placeholder('203.0.113.0/24')],
            },
          ],
        },
      ],
    };
  },
});
