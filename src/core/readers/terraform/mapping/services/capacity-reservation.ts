import type { ResourceMapping } from '../resource-mapping';
import { sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2, read in November 2026. */

export const capacityReservationMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_capacity_reservation_group',
    type: 'Microsoft.Compute/capacityReservationGroups',
    arguments: [{ argument: 'zones', path: 'zones' }],
  },
  {
    resource: 'azurerm_capacity_reservation',
    type: 'Microsoft.Compute/capacityReservationGroups/capacityReservations',
    arguments: [{ argument: 'zone', path: 'zones', wrap: 'list' }],
    blocks: [{ block: 'sku', path: 'sku', arguments: sameNames('', ['name', 'capacity']) }],
    parentArgument: 'capacity_reservation_group_id',
  },
];
