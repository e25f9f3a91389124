import { isZoneRedundantDiskSku, zoneRedundantDiskSku } from '../../core/facts/managed-disk-skus';
import { powerStateOf } from '../capacity/power-state';
import type { ZoneItem } from '../estate/zones';
import type { VirtualMachineRow } from '../rows/capacity-rows';
import { fieldOf, listOf, textOf } from '../rows/cell';
import { idKey, nameOfId } from '../rows/resource-id';
import type { DiskRow, ManagedClusterRow, ScaleSetRow } from '../rows/zone-rows';
import { judgeByRegion, judgement, type ZoneJudgement, zoneItem, zonesIn, zoneWords } from './zone-item';

/** A machine without a zone is at risk, unless the scale set that it is part of spans zones. */
export function machineZones(row: VirtualMachineRow, scaleSets: ReadonlyMap<string, ScaleSetRow>): ZoneItem {
  const zones = zonesIn(row.zones);
  const machine = { size: textOf(row.size), powerState: powerStateOf(row.powerState), group: textOf(row.group) };
  return { ...zoneItem(row, 'virtual-machine', zones, judgeMachine(row, zones, scaleSets)), machine };
}

function judgeMachine(
  row: VirtualMachineRow,
  zones: readonly string[],
  scaleSets: ReadonlyMap<string, ScaleSetRow>,
): ZoneJudgement {
  if (zones.length > 0) return judgement('zonal', `It runs in ${zoneWords(zones)}.`);
  const scaleSet = textOf(row.scaleSet);
  const setZones = scaleSet === null ? [] : zonesIn(scaleSets.get(idKey(scaleSet))?.zones);
  if (scaleSet !== null && setZones.length > 1) {
    return judgement('zone-redundant', `It is part of ${nameOfId(scaleSet)}, which spans ${zoneWords(setZones)}.`);
  }
  const inAvailabilitySet =
    textOf(row.availabilitySet) === null ? '' : ' Its availability set spreads over racks of one datacenter only.';
  return judgeByRegion(row.location, (region) =>
    judgement(
      'regional',
      `It runs in one datacenter of ${region} and names no zone: an outage of that zone stops it.${inAvailabilitySet}`,
    ),
  );
}

/** A scale set is protected by two zones and more. */
export function scaleSetZones(row: ScaleSetRow): ZoneItem {
  const zones = zonesIn(row.zones);
  return zoneItem(row, 'scale-set', zones, judgeSpread(row.location, zones, 'instances'));
}

/** A disk is protected by copies in three zones, or in step with its machine by being in the machine's zone. */
export function diskZones(row: DiskRow): ZoneItem {
  const zones = zonesIn(row.zones);
  return zoneItem(row, 'disk', zones, judgeDisk(row, zones));
}

function judgeDisk(row: DiskRow, zones: readonly string[]): ZoneJudgement {
  const sku = textOf(row.sku);
  if (sku !== null && isZoneRedundantDiskSku(sku)) {
    return judgement('zone-redundant', `${sku} keeps copies in three zones.`);
  }
  if (zones.length > 0) return judgement('zonal', `It is kept in ${zoneWords(zones)}, where its machine must be.`);
  if (sku === null) return judgement('unknown', 'It names no zone, and its redundancy could not be read.');
  const twin = zoneRedundantDiskSku(sku);
  const advice = twin
    ? `${twin} would keep copies in three zones.`
    : `${sku} has no zone-redundant form: place it in a zone.`;
  return judgeByRegion(row.location, (region) =>
    judgement(
      'locally-redundant',
      `${sku} keeps all copies in one datacenter of ${region}, in no zone that is named. ${advice}`,
    ),
  );
}

/** The node pools of a cluster, each an item; a pool that lists its machines one by one is not judged by zones. */
export function agentPoolZones(cluster: ManagedClusterRow): readonly ZoneItem[] {
  return listOf(cluster.agentPools).flatMap((cell) => {
    const pool = textOf(fieldOf(cell, 'name'));
    if (pool === null) return [];
    const zones = zonesIn(fieldOf(cell, 'availabilityZones'));
    const listsMachines = textOf(fieldOf(cell, 'type'))?.toLowerCase() === 'virtualmachines';
    const judged =
      listsMachines && zones.length === 0
        ? judgement('unknown', 'It lists its machines one by one, each in a place of its own.')
        : judgeSpread(cluster.location, zones, 'nodes');
    const row = { ...cluster, id: `${cluster.id}/agentPools/${pool}`, name: `${cluster.name}/${pool}` };
    return [zoneItem(row, 'agent-pool', zones, judged)];
  });
}

function judgeSpread(location: string, zones: readonly string[], parts: 'instances' | 'nodes'): ZoneJudgement {
  if (zones.length > 1) return judgement('zone-redundant', `Its ${parts} are spread over ${zoneWords(zones)}.`);
  if (zones.length === 1) {
    return judgement(
      'single-zone',
      `All its ${parts} are in ${zoneWords(zones)}: an outage of that zone stops all of them.`,
    );
  }
  return judgeByRegion(location, (region) =>
    judgement('regional', `Its ${parts} are wherever ${region} has room: an outage of one zone can stop all of them.`),
  );
}
