import type { CapacityContext } from '../../../src/azure/capacity/capacity-estate';
import type {
  CapacityGroupRow,
  CapacityReservationAnswer,
  CapacityReservationRow,
  CapacityRows,
  GroupUtilization,
  ReservationInstanceView,
  VirtualMachineRow,
} from '../../../src/azure/rows/capacity-rows';
import { idKey } from '../../../src/azure/rows/resource-id';
import type { ScaleSetRow } from '../../../src/azure/rows/zone-rows';
import type { AlwaysOnSettings } from '../../../src/core/config/always-on-settings';

export const owner = 'owner-sub';
export const groupId = `/subscriptions/${owner}/resourceGroups/rg/providers/Microsoft.Compute/capacityReservationGroups/crg`;
export const now = new Date('2026-11-21T10:00:00Z');
const place = { location: 'westeurope', subscriptionId: owner };

export function machineId(name: string, subscription = owner): string {
  return `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/${name}`;
}

/** References as an answer lists them. */
export function references(...ids: readonly string[]): readonly { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}

export function groupRow(cells: Partial<CapacityGroupRow> = {}): CapacityGroupRow {
  return {
    ...place,
    id: groupId,
    name: 'crg',
    zones: ['1', '2'],
    reservationType: undefined,
    sharedWith: undefined,
    associated: undefined,
    ...cells,
  };
}

export function reservationRow(name: string, cells: Partial<CapacityReservationRow> = {}): CapacityReservationRow {
  return {
    ...place,
    id: `${groupId}/capacityReservations/${name}`,
    name,
    zones: ['1'],
    size: 'Standard_D4s_v5',
    reserved: 2,
    provisioningState: 'Succeeded',
    associated: undefined,
    scheduleStart: undefined,
    scheduleEnd: undefined,
    minimumCommitmentDays: undefined,
    timeCreated: undefined,
    ...cells,
  };
}

/** A running machine that names the group. */
export function machineRow(name: string, cells: Partial<VirtualMachineRow> = {}): VirtualMachineRow {
  const subscriptionId = typeof cells.subscriptionId === 'string' ? cells.subscriptionId : owner;
  return {
    ...place,
    id: machineId(name, subscriptionId),
    name,
    tags: undefined,
    zones: ['1'],
    size: 'Standard_D4s_v5',
    group: groupId,
    powerState: 'PowerState/running',
    timeCreated: '2026-11-01T00:00:00Z',
    priority: undefined,
    scaleSet: undefined,
    availabilitySet: undefined,
    operatingSystem: undefined,
    imagePublisher: undefined,
    imageOffer: undefined,
    ...cells,
  };
}

export function scaleSetRow(name: string, cells: Partial<ScaleSetRow> = {}): ScaleSetRow {
  return {
    ...place,
    id: `/subscriptions/${owner}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachineScaleSets/${name}`,
    name,
    zones: ['1'],
    size: 'Standard_D4s_v5',
    capacity: 3,
    orchestrationMode: 'Uniform',
    group: groupId,
    ...cells,
  };
}

export function rows(cells: Partial<CapacityRows> = {}): CapacityRows {
  const empty = { groups: [groupRow()], reservations: [], machines: [], scaleSets: [], recommended: null };
  return { subscriptionId: owner, ...empty, ...cells };
}

export interface LiveReservation {
  readonly name: string;
  readonly allocated?: readonly string[];
  readonly effective?: number;
  readonly answer?: CapacityReservationAnswer;
  readonly view?: Partial<ReservationInstanceView>;
}

/** The live answers about the group: sizes and zones in the list, utilisation by name in the instance view. */
export function live(
  reservations: readonly LiveReservation[],
  group: GroupUtilization['group']['properties'] = {},
): GroupUtilization {
  return {
    asOf: now.toISOString(),
    group: {
      id: groupId,
      name: 'crg',
      zones: ['2', '1'],
      properties: {
        ...group,
        instanceView: {
          ...group?.instanceView,
          capacityReservations: reservations.map(({ name, allocated, effective, view }) => ({
            name,
            utilizationInfo: {
              ...(effective !== undefined && { currentCapacity: effective }),
              ...(allocated && { virtualMachinesAllocated: references(...allocated) }),
            },
            statuses: [{ code: 'ProvisioningState/succeeded', level: 'Info' }],
            ...view,
          })),
        },
      },
    },
    reservations: reservations.map(({ name, answer }) => ({
      id: `${groupId.slice(1)}/CapacityReservation/${name}`,
      name,
      zones: ['1'],
      sku: { name: 'Standard_D4s_v5', capacity: 2 },
      properties: { provisioningState: 'Succeeded' },
      ...answer,
    })),
  };
}

const nothingIsAlwaysOn: AlwaysOnSettings = { tags: [], namePatterns: [] };

export function context(utilization?: GroupUtilization, cells: Partial<CapacityContext> = {}): CapacityContext {
  return {
    now,
    utilization: new Map(utilization ? [[idKey(groupId), utilization]] : []),
    failures: new Map(),
    physicalZones: new Map(),
    alwaysOn: nothingIsAlwaysOn,
    ...cells,
  };
}
