import { type Answer, refusal } from '../answer';

const compute =
  '2020-06-01 2020-12-01 2021-03-01 2021-04-01 2021-07-01 2021-11-01 2022-03-01 2022-08-01 2022-11-01 2023-03-01 2023-07-01 2023-09-01 2024-03-01 2024-07-01 2024-11-01 2025-04-01 2025-11-01 2026-03-01 2026-04-01';
const network =
  '2021-08-01 2022-07-01 2022-11-01 2023-02-01 2023-05-01 2023-09-01 2023-11-01 2024-01-01 2024-03-01 2024-05-01 2024-07-01 2024-10-01 2025-01-01 2025-05-01 2025-09-01 2026-01-01';
const resources =
  '2019-10-01 2020-01-01 2020-10-01 2021-01-01 2021-04-01 2022-09-01 2023-07-01 2024-03-01 2024-11-01 2025-04-01';
const subscriptions = '2016-06-01 2019-11-01 2020-01-01 2021-01-01 2022-12-01 2024-11-01';

/**
 * What the sample answers to, by provider and type. Stable versions of Azure/azure-rest-api-specs, read 2026-11; a
 * type's own list stands for its children, too.
 */
const offered: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Microsoft.Compute': {
    virtualMachines: compute,
    virtualMachineScaleSets: compute,
    capacityReservationGroups: compute,
    'capacityReservationGroups/capacityReservations': compute,
    'locations/usages': compute,
    'locations/virtualMachines': compute,
    'locations/operations': compute,
    skus: '2017-03-30 2017-09-01 2019-04-01 2021-07-01',
    disks: '2022-03-02 2023-04-02 2024-03-02 2025-01-02 2026-03-02',
  },
  'Microsoft.Network': {
    virtualNetworks: network,
    'virtualNetworks/subnets': network,
    networkWatchers: network,
    'networkWatchers/flowLogs': network,
    networkSecurityGroups: network,
    networkInterfaces: network,
    publicIPAddresses: network,
    virtualNetworkGateways: network,
    applicationGateways: network,
    azureFirewalls: network,
    loadBalancers: network,
    'locations/operations': network,
  },
  'Microsoft.Storage': {
    storageAccounts: '2021-09-01 2022-09-01 2023-01-01 2023-05-01 2024-01-01 2025-01-01 2025-06-01',
  },
  'Microsoft.ContainerService': { managedClusters: '2023-10-01 2024-09-01 2025-05-01 2025-10-01 2026-04-01' },
  'Microsoft.AzureStackHCI': {
    clusters: '2022-12-01 2023-03-01 2024-01-01 2024-04-01 2025-10-01 2026-02-01',
    'clusters/updateSummaries': '2022-12-01 2023-03-01 2024-01-01 2024-04-01 2025-10-01 2026-02-01',
  },
  'Microsoft.Advisor': { recommendations: '2017-04-19 2020-01-01 2023-01-01 2025-01-01' },
  'Microsoft.Authorization': { locks: '2016-09-01 2017-04-01 2020-05-01', roleAssignments: '2015-07-01 2022-04-01' },
  'Microsoft.ResourceGraph': { resources: '2019-04-01 2021-03-01 2022-10-01 2024-04-01' },
  'Microsoft.Resources': {
    tenants: subscriptions,
    subscriptions,
    locations: subscriptions,
    resourceGroups: resources,
    'subscriptions/resourceGroups': resources,
    providers: resources,
    checkZonePeers: subscriptions,
  },
};

/** Api versions by provider and type, as far as a cloud has come. */
export class ApiVersions {
  /** `newest` is the last version that the cloud has, such as `2025-04-01`; absent for all. */
  constructor(private readonly newest?: string) {}

  get namespaces(): readonly string[] {
    return Object.keys(offered);
  }

  /** The provider's name as it writes it; undefined where there is no such provider. */
  namespaceNamed(name: string): string | undefined {
    return this.namespaces.find((namespace) => namespace.toLowerCase() === name.toLowerCase());
  }

  typesOf(namespace: string): readonly string[] {
    return Object.keys(offered[namespace] ?? {});
  }

  /** In ascending order; undefined where the provider has no such type. `type` is without the namespace. */
  of(namespace: string, type: string): readonly string[] | undefined {
    const found = Object.entries(offered[namespace] ?? {}).find(([name]) => name.toLowerCase() === type.toLowerCase());
    return found?.[1].split(' ').filter((version) => this.newest === undefined || version <= this.newest);
  }

  /** What Azure Resource Manager says of a version that the type does not have; undefined where it has it. */
  refusalOf(type: string, version: string | null): Answer | undefined {
    const [name = '', ...levels] = type.split('/');
    const namespace = this.namespaceNamed(name);
    if (namespace === undefined) {
      return refusal(404, 'InvalidResourceNamespace', `The resource namespace '${name}' is invalid.`);
    }
    if (version === null || version === '') {
      return refusal(
        400,
        'MissingApiVersionParameter',
        'The api-version query parameter (?api-version=) is required for all requests.',
      );
    }
    const path = levels.join('/');
    const versions = this.of(namespace, path);
    if (versions === undefined) {
      return refusal(
        404,
        'InvalidResourceType',
        `The resource type '${path}' could not be found in the namespace '${namespace}' for api version '${version}'.`,
      );
    }
    if (versions.includes(version)) return undefined;
    if (namespace === 'Microsoft.Resources') {
      return refusal(
        400,
        'InvalidApiVersionParameter',
        `The api-version '${version}' is invalid. The supported versions are '${[...versions].reverse().join(',')}'.`,
      );
    }
    return refusal(
      400,
      'NoRegisteredProviderFound',
      `No registered resource provider found for location 'westeurope' and API version '${version}' for type '${path}'. The supported api-versions are '${versions.join(', ')}'. The supported locations are 'westeurope, northeurope'.`,
    );
  }
}
