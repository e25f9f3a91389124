import { displayName } from '../../design/display-name';
import { propertyOf, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import type { Verdict } from '../verdict';
import { cannotTell } from '../verdicts';
import { undecided } from './judge-zones';
import { hasScarceSize, isAutomaticCluster, judgeNodePool, listsItsMachines } from './node-pool';
import type { RegionJudgement } from './region';
import { zoneRule } from './zone-rule';

const pools = 'properties.agentPoolProfiles';

export const kubernetesNodePool = zoneRule(
  {
    id: 'zone/kubernetes-node-pool',
    title: "Spread a cluster's own node pools over availability zones",
    severity: 'warning',
    layer: 'operations-and-cost',
    type: 'Microsoft.ContainerService/managedClusters',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'psrule:Azure.AKS.AvailabilityZone',
      'aprl:4f63619f-5001-439c-bacb-8de891287727',
      'policy:2dec5f47-bc40-40d1-8c7d-a39d9d6808d1',
    ],
    links: [
      'https://learn.microsoft.com/azure/aks/availability-zones-overview',
      'https://learn.microsoft.com/azure/reliability/reliability-aks',
    ],
  },
  (resource, region) => {
    if (isAutomaticCluster(resource)) return [];
    const verdicts = judgePools(resource, region);
    const troubles = verdicts.filter((verdict) => verdict.kind !== 'pass');
    return troubles.length > 0 ? troubles : verdicts.slice(0, 1);
  },
);

function judgePools(resource: Resource, region: RegionJudgement): readonly Verdict[] {
  const list = valueAt(resource.body, pools);
  if (!list) return [];
  if (list.kind === 'unknown') return [cannotTell(resource, pools, list)];
  if (list.kind !== 'array') return [undecided(resource, pools, 'mixed')];
  const verdicts = list.items.flatMap((item, index) => judgePool(resource, item, index, region));
  return list.rest ? [...verdicts, cannotTell(resource, pools, list.rest)] : verdicts;
}

function judgePool(resource: Resource, item: Value, index: number, region: RegionJudgement): readonly Verdict[] {
  if (item.kind === 'unknown') return [cannotTell(resource, pools, item)];
  if (listsItsMachines(item)) return [];
  const path = `${pools}.${index}`;
  const name = stringOf(valueAt(item, 'name'));
  const isWritten = item.kind === 'object' && propertyOf(item, 'availabilityZones') !== undefined;
  const verdict = judgeNodePool(
    {
      resource,
      zonesPath: `${path}.availabilityZones`,
      blamePath: isWritten ? `${path}.availabilityZones` : `${path}.name`,
      label: name ? `Pool ${name} of ${displayName(resource)}` : `A pool of ${displayName(resource)}`,
      oneZoneIsLegal: hasScarceSize(item),
    },
    region,
  );
  return [verdict];
}
