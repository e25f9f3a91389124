import type { EstatePart } from '../estate/estate';
import type { GraphQueryName } from '../graph/graph-queries';

interface PartQueries {
  /** Without these the part cannot be told. */
  readonly required: readonly GraphQueryName[];
  /** These add to it, and it is told without them first. */
  readonly optional: readonly GraphQueryName[];
}

/** Which queries each part of the estate is told from. */
export const partQueries: Readonly<Record<EstatePart, PartQueries>> = {
  capacity: {
    required: ['capacityGroups', 'capacityReservations', 'virtualMachines', 'scaleSets'],
    optional: ['recommendations'],
  },
  flowLogs: {
    required: ['flowLogs', 'virtualNetworks', 'networkSecurityGroups', 'networkInterfaces', 'storageAccounts'],
    optional: [],
  },
  zones: {
    required: [
      'virtualMachines',
      'scaleSets',
      'disks',
      'publicIps',
      'virtualNetworkGateways',
      'applicationGateways',
      'firewalls',
      'loadBalancers',
      'managedClusters',
      'storageAccounts',
    ],
    optional: [],
  },
  azureLocal: { required: ['azureLocalClusters'], optional: ['updateSummaries'] },
};

export const estateParts: readonly EstatePart[] = ['capacity', 'flowLogs', 'zones', 'azureLocal'];
