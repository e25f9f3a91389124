import { compareText } from '../../core/text/compare-text';
import type { ZoneEstate, ZoneItem, ZoneRisk } from '../estate/zones';
import { idKey } from '../rows/resource-id';
import type { ZoneRows } from '../rows/zone-rows';
import { agentPoolZones, diskZones, machineZones, scaleSetZones } from './compute-zones';
import { loadBalancerZones } from './load-balancer-zones';
import { applicationGatewayZones, firewallZones, publicIpZones, virtualNetworkGatewayZones } from './network-zones';
import { storageAccountZones } from './storage-zones';

/** Judges zones and redundancy of one subscription. Sorted by id, whatever the order of the rows. */
export function zoneEstate(rows: ZoneRows): ZoneEstate {
  const scaleSets = new Map(rows.scaleSets.map((row) => [idKey(row.id), row]));
  const publicIps = rows.publicIps.map(publicIpZones);
  const addresses = new Map(publicIps.map((item) => [idKey(item.id), item]));
  const items = [
    ...rows.machines.map((row) => machineZones(row, scaleSets)),
    ...rows.scaleSets.map(scaleSetZones),
    ...rows.disks.map(diskZones),
    ...publicIps,
    ...rows.virtualNetworkGateways.map(virtualNetworkGatewayZones),
    ...rows.applicationGateways.map(applicationGatewayZones),
    ...rows.firewalls.map(firewallZones),
    ...rows.loadBalancers.map((row) => loadBalancerZones(row, addresses)),
    ...rows.managedClusters.flatMap(agentPoolZones),
    ...rows.storageAccounts.map(storageAccountZones),
  ];
  const byKey = new Map(items.map((item) => [idKey(item.id), item]));
  return { items: [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item) };
}

const risksToMend: ReadonlySet<ZoneRisk> = new Set(['regional', 'single-zone', 'locally-redundant']);

/** Whether an outage of one zone hits the item although it need not. */
export function isAtRisk(item: ZoneItem): boolean {
  return risksToMend.has(item.risk);
}
