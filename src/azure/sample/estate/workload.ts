import { addMachines } from './machines';
import { type AddedNetwork, addFlowLog, addNetwork } from './networks';
import { addApplicationGateway, addCluster, addLoadBalancer, addPublicIp, addStorageAccount } from './redundancy';
import type { SubscriptionBuilder } from './subscription-builder';

export type Logging = 'network' | 'subnets' | 'some-subnets' | 'security-group' | 'both' | 'none';

export interface WorkloadSpec {
  /** Goes into the names: `vm-orders-web-01`. */
  readonly name: string;
  readonly region: string;
  readonly zones?: readonly string[];
  readonly web?: number;
  readonly application?: number;
  readonly database?: number;
  readonly logging?: Logging;
  readonly production?: boolean;
  readonly cluster?: boolean;
}

export interface AddedWorkload {
  readonly resourceGroup: string;
  readonly network: AddedNetwork;
  readonly machines: readonly string[];
}

/** A three-tier system with its network, its logs and what stands in front of it. */
export function addWorkload(builder: SubscriptionBuilder, spec: WorkloadSpec): AddedWorkload {
  const { name, region, zones = [], production = true } = spec;
  const { numbers } = builder;
  const resourceGroup = `rg-${name}`;
  const tags = { environment: production ? 'production' : 'test', service: name };
  const network = addNetwork(builder, {
    name: `vnet-${name}`,
    resourceGroup,
    region,
    subnets: ['snet-web', 'snet-app', 'snet-data'],
    securityGroup: `nsg-${name}`,
  });
  const tiers = [
    { tier: 'web', count: spec.web ?? 2, size: numbers.pick(['Standard_D2s_v5', 'Standard_D4s_v5']) },
    { tier: 'app', count: spec.application ?? 2, size: numbers.pick(['Standard_D4s_v5', 'Standard_D8s_v5']) },
    { tier: 'db', count: spec.database ?? 1, size: numbers.pick(['Standard_E8s_v5', 'Standard_E16s_v5']) },
  ] as const;
  const machines = tiers.flatMap(({ tier, count, size }, index) =>
    addMachines(
      builder,
      count,
      {
        name: `vm-${name}-${tier}`,
        resourceGroup,
        region,
        size,
        power: !production && numbers.chance(0.4) ? 'deallocated' : 'running',
        ageDays: numbers.integer(20, 900),
        image: tier === 'db' ? 'sql-server' : 'ubuntu',
        tags: { ...tags, tier, ...(production && tier === 'db' && { 'always-on': 'true' }) },
        ...(network.subnets[index] !== undefined && { subnet: network.subnets[index] }),
        ...(!production && { diskSku: 'StandardSSD_LRS' }),
      },
      zones,
    ),
  );
  addEdge(builder, spec, resourceGroup, network);
  addLogs(builder, spec, resourceGroup, network);
  return { resourceGroup, network, machines };
}

function addEdge(builder: SubscriptionBuilder, spec: WorkloadSpec, resourceGroup: string, network: AddedNetwork): void {
  const { name, region, zones = [], production = true } = spec;
  const place = { resourceGroup, region, ...(zones.length > 0 && { zones }) };
  const [web = '', , data = ''] = network.subnets;
  if (production) {
    const gateway = addApplicationGateway(builder, { ...place, name: `agw-${name}` });
    const usedBy = `${gateway}/frontendIPConfigurations/public`;
    addPublicIp(builder, { ...place, name: `pip-${name}`, usedBy });
  } else {
    addPublicIp(builder, { resourceGroup, region, name: `pip-${name}`, sku: 'Basic' });
  }
  addLoadBalancer(builder, { ...place, name: `lbi-${name}`, subnet: data === '' ? web : data });
  addStorageAccount(builder, {
    resourceGroup,
    region,
    name: `st${name.replace(/[^a-z0-9]/g, '')}`.slice(0, 24),
    sku: production && zones.length > 0 ? 'Standard_ZRS' : 'Standard_LRS',
  });
  if (!spec.cluster) return;
  addCluster(builder, {
    resourceGroup,
    region,
    name: `aks-${name}`,
    tier: production ? 'Standard' : 'Free',
    pools: [
      { name: 'system', count: 3, size: 'Standard_D4s_v5', mode: 'System', ...(zones.length > 0 && { zones }) },
      { name: 'work', count: 4, size: 'Standard_D8s_v5', ...(zones.length > 1 && { zones: zones.slice(0, 1) }) },
    ],
  });
}

function addLogs(builder: SubscriptionBuilder, spec: WorkloadSpec, resourceGroup: string, network: AddedNetwork): void {
  const { name, region, logging = 'network' } = spec;
  if (logging === 'none') return;
  const storage = addStorageAccount(builder, {
    resourceGroup,
    region,
    name: `stflow${name.replace(/[^a-z0-9]/g, '')}`.slice(0, 24),
    sku: 'Standard_LRS',
  });
  const analytics = builder.numbers.pick<10 | 60 | 'off'>([10, 60, 'off']);
  if (logging === 'network' || logging === 'both') {
    addFlowLog(builder, {
      name: `fl-vnet-${name}`,
      region,
      target: network.id,
      storage,
      analytics,
      recordTypes: 'B,C,E,D',
    });
  }
  if ((logging === 'security-group' || logging === 'both') && network.securityGroup !== undefined) {
    addFlowLog(builder, { name: `fl-nsg-${name}`, region, target: network.securityGroup, storage, analytics: 60 });
  }
  const logged =
    logging === 'subnets' ? network.subnets : logging === 'some-subnets' ? network.subnets.slice(0, 1) : [];
  logged.forEach((target, index) => {
    addFlowLog(builder, { name: `fl-snet-${name}-${index + 1}`, region, target, storage });
  });
}
