import type { CapacityGroup, CapacityReservation, UnreservedMachine } from '../../../src/azure/estate/capacity';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import type { FlowLog, FlowLogCoverage, LoggedNetwork } from '../../../src/azure/estate/flow-logs';
import type { ZoneItem } from '../../../src/azure/estate/zones';
import { nameOfId } from '../../../src/azure/rows/resource-id';
import type { ResourceIdentity } from '../../../src/core/design/resource-identity';

export const machineType = 'Microsoft.Compute/virtualMachines';
export const groupType = 'Microsoft.Compute/capacityReservationGroups';
export const reservationType = `${groupType}/capacityReservations`;
export const networkType = 'Microsoft.Network/virtualNetworks';

/** An id in the subscription `s-1`, in a case that Azure might use. */
export function idOf(type: string, names: readonly string[], group = 'rg-app', subscription = 's-1'): string {
  const [namespace = '', ...levels] = type.split('/');
  const path = levels.map((level, index) => `${level}/${names[index]}`).join('/');
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${namespace}/${path}`;
}

export function subscription(cells: Partial<SubscriptionEstate> = {}): SubscriptionEstate {
  const parts = { capacity: null, flowLogs: null, zones: null, azureLocal: null };
  return {
    id: 's-1',
    name: 'sub-app',
    tenantId: 't-1',
    failures: {},
    asOf: '2026-11-21T10:42:00Z',
    ...parts,
    ...cells,
  };
}

export function machineItem(id: string, cells: Partial<ZoneItem> = {}): ZoneItem {
  return {
    id,
    name: nameOfId(id),
    subject: 'virtual-machine',
    location: 'westeurope',
    zones: [],
    risk: 'regional',
    detail: '',
    machine: { size: 'Standard_D4s_v5', powerState: 'running', group: null },
    ...cells,
  };
}

export function reservation(id: string, cells: Partial<CapacityReservation> = {}): CapacityReservation {
  return {
    id,
    name: nameOfId(id),
    size: 'Standard_D16s_v5',
    zone: '1',
    type: 'targeted',
    reserved: 2,
    effective: 2,
    allocated: 3,
    associated: 3,
    state: 'over-allocated',
    ...cells,
  };
}

export function capacityGroup(id: string, cells: Partial<CapacityGroup> = {}): CapacityGroup {
  const own = { id, name: nameOfId(id), location: 'westeurope', zones: ['1'] };
  return { ...own, shared: null, reservations: [], machines: [], ...cells };
}

export function unreserved(id: string, cells: Partial<UnreservedMachine> = {}): UnreservedMachine {
  const own = { id, name: nameOfId(id), size: 'Standard_D8s_v5', zone: '1' };
  return { ...own, powerState: 'running', timeCreated: null, reason: 'tag', ...cells };
}

export function network(id: string, coverage: FlowLogCoverage, cells: Partial<LoggedNetwork> = {}): LoggedNetwork {
  return { id, name: nameOfId(id), location: 'westeurope', coverage, logs: [], members: [], ...cells };
}

export function flowLog(id: string, target: string, cells: Partial<FlowLog> = {}): FlowLog {
  return {
    id,
    name: nameOfId(id),
    target,
    targetType: 'virtual-network',
    enabled: true,
    retentionDays: 30,
    analytics: true,
    intervalMinutes: 60,
    provisioningState: 'Succeeded',
    storageId: null,
    recordTypes: null,
    faults: [],
    ...cells,
  };
}

export function identity(type: string, names: readonly (string | undefined)[], cells: Partial<ResourceIdentity> = {}) {
  return { type, names, resourceGroup: undefined, subscriptionId: undefined, ...cells };
}
