import { displayName } from '../../design/display-name';
import { valueAt } from '../../design/read-value';
import { isAutomaticCluster, judgeNodePool, listsItsMachines } from './node-pool';
import { zoneRule } from './zone-rule';

const zonesPath = 'properties.availabilityZones';

export const kubernetesAgentPool = zoneRule(
  {
    id: 'zone/kubernetes-agent-pool',
    title: 'Spread each added node pool over availability zones',
    severity: 'warning',
    layer: 'operations-and-cost',
    type: 'Microsoft.ContainerService/managedClusters/agentPools',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: ['psrule:Azure.AKS.AvailabilityZone', 'aprl:4f63619f-5001-439c-bacb-8de891287727'],
    links: [
      'https://learn.microsoft.com/azure/aks/availability-zones-overview',
      'https://learn.microsoft.com/azure/reliability/reliability-aks',
    ],
  },
  (resource, region, context) => {
    const cluster = context.design.resources.find((candidate) => candidate.key === resource.parent);
    if (isAutomaticCluster(cluster) || listsItsMachines(valueAt(resource.body, 'properties'))) return [];
    const label = `Pool ${displayName(resource)}`;
    return [judgeNodePool({ resource, zonesPath, blamePath: zonesPath, label, oneZoneIsLegal: true }, region)];
  },
);
