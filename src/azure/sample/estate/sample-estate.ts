import { SeededNumbers } from '../seeded-numbers';
import { type AzureLocalSpec, addAzureLocalInstance } from './azure-local';
import { subscriptionGuid } from './identifiers';
import { describePayments } from './payments';
import { describeConnectivity, describeIdentity, sharedGroupId } from './platform';
import type { EstateSource, SampleSubscription, SampleTenant } from './resource';
import {
  describeAiTraining,
  describeBuildAgents,
  describeMatchmaking,
  describeRetail,
  describeSap,
  describeWeb,
} from './states';
import { SubscriptionBuilder } from './subscription-builder';
import { contoso, fabrikam, tailspinToys } from './tenants';
import { addWorkload, type WorkloadSpec } from './workload';

type Describe = (builder: SubscriptionBuilder) => void;

interface Entry {
  readonly name: string;
  readonly tenant: SampleTenant;
  readonly refuses?: boolean;
  readonly describe: Describe;
}

const identity = subscriptionGuid(3);
const retail = subscriptionGuid(8);
const web = subscriptionGuid(13);
const everyZone = ['1', '2', '3'];

function workloads(...specs: readonly WorkloadSpec[]): Describe {
  return (builder) => {
    for (const spec of specs) addWorkload(builder, spec);
  };
}

function instances(...specs: readonly Omit<AzureLocalSpec, 'resourceGroup'>[]): Describe {
  return (builder) => {
    for (const spec of specs) addAzureLocalInstance(builder, { ...spec, resourceGroup: 'rg-azure-local' });
  };
}

function together(...parts: readonly Describe[]): Describe {
  return (builder) => {
    for (const part of parts) part(builder);
  };
}

const nothing: Describe = () => {};
const small = { web: 1, application: 1, database: 1 } as const;
const connected = {
  region: 'westeurope',
  status: 'ConnectedRecently',
  connectivity: 'Connected',
  lastSyncDaysAgo: 0.02,
};

/** The subscriptions in the order of their numbers, from 1. */
const entries: readonly Entry[] = [
  ...belongingTo(contoso, [
    ['sub-payments-prod', describePayments],
    ['sub-payments-test', workloads({ name: 'paytest', region: 'westeurope', production: false, logging: 'none' })],
    ['sub-identity-prod', (builder) => describeIdentity(builder, [retail, web])],
    ['sub-connectivity-prod', describeConnectivity],
    ['sub-management', workloads({ name: 'mgmt', region: 'westeurope', ...small, zones: ['1'] })],
    ['sub-sap-prod', describeSap],
    ['sub-sap-test', workloads({ name: 'saptest', region: 'germanywestcentral', application: 6, production: false })],
    ['sub-retail-prod', (builder) => describeRetail(builder, sharedGroupId(identity))],
    ['sub-retail-staging', workloads({ name: 'retailstg', region: 'westeurope', production: false, zones: ['1'] })],
    [
      'sub-data-platform-prod',
      workloads(
        { name: 'lake', region: 'northeurope', zones: everyZone, application: 4, cluster: true },
        { name: 'warehouse', region: 'northeurope', database: 8, logging: 'none' },
      ),
    ],
    [
      'sub-data-platform-dev',
      workloads({ name: 'lakedev', region: 'northeurope', production: false, logging: 'none' }),
    ],
    ['sub-ai-training', describeAiTraining],
    ['sub-web-prod', (builder) => describeWeb(builder, sharedGroupId(identity), [retail])],
    ['sub-web-staging', workloads({ name: 'webstg', region: 'westeurope', production: false, cluster: true })],
    [
      'sub-stores-edge',
      instances(
        {
          ...connected,
          name: 'store-amsterdam',
          nodes: 2,
          update: { state: 'AppliedSuccessfully', health: 'Success' },
        },
        { ...connected, name: 'store-antwerp', nodes: 2, update: { state: 'UpdateAvailable', health: 'Success' } },
        { ...connected, name: 'store-bruges', nodes: 3, update: { state: 'UpdateFailed', health: 'Failure' } },
        { ...connected, name: 'store-ghent', nodes: 2, update: { state: 'UpdateInProgress', health: 'InProgress' } },
        {
          ...connected,
          name: 'store-leiden',
          nodes: 2,
          connectivity: 'PartiallyConnected',
          update: { state: 'NeedsAttention', health: 'Warning' },
        },
        {
          ...connected,
          name: 'store-lille',
          nodes: 2,
          status: 'NotConnectedRecently',
          connectivity: 'Disconnected',
          lastSyncDaysAgo: 3,
          update: { state: 'AppliedSuccessfully', health: 'Unknown' },
        },
        {
          ...connected,
          name: 'store-utrecht',
          nodes: 4,
          status: 'Disconnected',
          connectivity: 'Disconnected',
          lastSyncDaysAgo: 41,
          update: { state: 'UpdateAvailable', health: 'Error' },
        },
        { name: 'store-rotterdam', region: 'westeurope', status: 'NotYetRegistered', connectivity: 'NotYetRegistered' },
      ),
    ],
    [
      'sub-sandbox',
      workloads({ name: 'sandbox', region: 'francecentral', ...small, production: false, logging: 'none' }),
    ],
    ['sub-legacy', nothing, true],
    ['sub-archive', nothing],
  ]),
  ...belongingTo(tailspinToys, [
    [
      'sub-games-prod-eu',
      workloads({ name: 'gameseu', region: 'swedencentral', zones: everyZone, web: 10, application: 6, cluster: true }),
    ],
    [
      'sub-games-prod-us',
      workloads({ name: 'gamesus', region: 'eastus2', zones: everyZone, web: 10, application: 6, cluster: true }),
    ],
    [
      'sub-games-staging',
      workloads({ name: 'gamesstg', region: 'eastus2', production: false, logging: 'security-group' }),
    ],
    ['sub-matchmaking-prod', describeMatchmaking],
    [
      'sub-telemetry-prod',
      workloads({ name: 'telemetry', region: 'centralus', zones: everyZone, application: 6, database: 3 }),
    ],
    ['sub-build-agents', describeBuildAgents],
    [
      'sub-commerce-prod',
      workloads(
        { name: 'shop', region: 'eastus', zones: everyZone, web: 8, application: 8, database: 2, logging: 'both' },
        { name: 'shopdr', region: 'westus', web: 2, application: 2, database: 2, logging: 'none' },
      ),
    ],
    ['sub-commerce-test', workloads({ name: 'shoptest', region: 'eastus', production: false })],
    [
      'sub-warehouse-edge',
      instances(
        {
          ...connected,
          name: 'warehouse-columbus',
          region: 'eastus',
          nodes: 4,
          update: { state: 'AppliedSuccessfully', health: 'Success' },
        },
        {
          ...connected,
          name: 'warehouse-reno',
          region: 'eastus',
          nodes: 3,
          update: { state: 'UpdateAvailable', health: 'Warning' },
        },
      ),
    ],
    ['sub-design-studio', workloads({ name: 'design', region: 'westus2', ...small, zones: ['2'] })],
    ['sub-corp-it', workloads({ name: 'corpit', region: 'northcentralus', logging: 'security-group' })],
    ['sub-lab', nothing],
  ]),
  ...belongingTo(fabrikam, [
    [
      'sub-factory-munich',
      together(
        workloads({ name: 'munich', region: 'germanywestcentral', zones: ['1', '2'], application: 10 }),
        instances({
          ...connected,
          name: 'line-munich',
          nodes: 2,
          update: { state: 'AppliedSuccessfully', health: 'Success' },
        }),
      ),
    ],
    ['sub-factory-lyon', workloads({ name: 'lyon', region: 'francecentral', zones: ['1'], logging: 'security-group' })],
    ['sub-factory-leeds', workloads({ name: 'leeds', region: 'ukwest', logging: 'none' })],
    [
      'sub-erp-prod',
      workloads({ name: 'erp', region: 'germanywestcentral', zones: everyZone, application: 10, database: 4 }),
    ],
    ['sub-erp-test', workloads({ name: 'erptest', region: 'germanywestcentral', production: false })],
    ['sub-iot-prod', workloads({ name: 'iot', region: 'northeurope', zones: everyZone, cluster: true, web: 10 })],
    ['sub-plm-prod', workloads({ name: 'plm', region: 'uksouth', zones: ['1', '2'], database: 2 })],
    ['sub-plm-test', workloads({ name: 'plmtest', region: 'uksouth', production: false, logging: 'none' })],
    ['sub-shared-services', workloads({ name: 'shared', region: 'germanywestcentral', zones: ['1', '2'] })],
    ['sub-research', workloads({ name: 'research', region: 'swedencentral', ...small, production: false })],
  ]),
];

function belongingTo(
  tenant: SampleTenant,
  rows: readonly (readonly [name: string, describe: Describe, refuses?: boolean])[],
): readonly Entry[] {
  return rows.map(([name, describe, refuses]) => ({ name, tenant, describe, refuses: refuses === true }));
}

export interface SampleEstateOptions {
  readonly seed: number;
  /** In milliseconds since 1970: what all ages count from. */
  readonly now: number;
}

/** Three tenants with forty subscriptions and some three hundred machines. The same for the same options. */
export function sampleEstate({ seed, now }: SampleEstateOptions): EstateSource {
  const described = entries.map(({ name, tenant, refuses, describe }, index) => {
    const subscription: SampleSubscription = {
      id: subscriptionGuid(index + 1),
      name,
      tenantId: tenant.id,
      refuses: refuses === true,
    };
    const builder = new SubscriptionBuilder(subscription, now, new SeededNumbers(seed + index));
    describe(builder);
    return { subscription, resources: builder.resources() };
  });
  const bySubscription = new Map(described.map(({ subscription, resources }) => [subscription.id, resources]));
  return {
    tenants: [contoso, tailspinToys, fabrikam],
    subscriptions: described.map(({ subscription }) => subscription),
    resourcesOf(subscriptionId, types) {
      const resources = bySubscription.get(subscriptionId.toLowerCase()) ?? [];
      return types ? resources.filter(({ type }) => types.has(type.toLowerCase())) : resources;
    },
  };
}
