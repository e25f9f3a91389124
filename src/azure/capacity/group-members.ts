import { compareText } from '../../core/text/compare-text';
import { parseResourceId } from '../resource-id/parse-resource-id';
import type { VirtualMachineRow } from '../rows/capacity-rows';
import { numberOf, textOf, textsOf } from '../rows/cell';
import { idKey, nameOfId, subscriptionOf } from '../rows/resource-id';
import type { ScaleSetRow } from '../rows/zone-rows';
import type { MachineToMatch } from './match-machine';
import { powerStateOf } from './power-state';
import type { GroupReading } from './read-group';

/** A machine of a group, as far as it could be read. */
export interface GroupMember extends MachineToMatch {
  readonly id: string;
  readonly name: string;
  readonly powerState: string | null;
}

/** The rows that the members of groups are told from, by id key and by the key of the group that they name. */
export interface MemberIndex {
  readonly machines: ReadonlyMap<string, VirtualMachineRow>;
  readonly machinesByGroup: ReadonlyMap<string, readonly VirtualMachineRow[]>;
  readonly scaleSets: ReadonlyMap<string, ScaleSetRow>;
  readonly scaleSetsByGroup: ReadonlyMap<string, readonly ScaleSetRow[]>;
  readonly areScaleSetsRead: boolean;
}

const instanceType = 'microsoft.compute/virtualmachinescalesets/virtualmachines';

/** Orders rows so that the members of each group are found at once. */
export function indexMembers(
  machines: readonly VirtualMachineRow[],
  scaleSets: readonly ScaleSetRow[] | undefined,
): MemberIndex {
  const scaleSetByKey = new Map((scaleSets ?? []).map((row) => [idKey(row.id), row]));
  const machineByKey = new Map(machines.map((row) => [idKey(row.id), row]));
  return {
    machines: machineByKey,
    machinesByGroup: groupedBy(machineByKey.values(), (row) => groupOfMachine(row, scaleSetByKey)),
    scaleSets: scaleSetByKey,
    scaleSetsByGroup: groupedBy(scaleSetByKey.values(), (row) => textOf(row.group)),
    areScaleSetsRead: scaleSets !== undefined,
  };
}

/** The group that a machine names, itself or through the flexible scale set that it is part of; null for none. */
export function groupOfMachine(row: VirtualMachineRow, scaleSets: ReadonlyMap<string, ScaleSetRow>): string | null {
  const own = textOf(row.group);
  const scaleSet = textOf(row.scaleSet);
  if (own !== null || scaleSet === null) return own;
  return textOf(scaleSets.get(idKey(scaleSet))?.group);
}

/** Every machine that names the group or is listed by it, once, sorted by id. */
export function membersOf(group: GroupReading, index: MemberIndex): readonly GroupMember[] {
  const ids = [
    ...(index.machinesByGroup.get(idKey(group.id)) ?? []).map((row) => row.id),
    ...(group.associated ?? []),
    ...group.reservations.flatMap(({ allocatedIds, associatedIds }) => [
      ...(allocatedIds ?? []),
      ...(associatedIds ?? []),
    ]),
  ];
  const idByKey = new Map<string, string>();
  for (const id of ids) {
    const key = idKey(id);
    if (!idByKey.has(key)) idByKey.set(key, id);
  }
  return [...idByKey].sort(([a], [b]) => compareText(a, b)).map(([key, id]) => memberOf(key, id, index));
}

/** Instances of uniform scale sets that name the group, less those that are listed one by one. */
export interface UnlistedInstances {
  readonly instances: number | null;
  readonly machine: MachineToMatch;
}

/** What the uniform scale sets of a group add to its members; their instances have no rows of their own. */
export function unlistedInstances(
  group: GroupReading,
  members: readonly GroupMember[],
  index: MemberIndex,
): readonly UnlistedInstances[] {
  return (index.scaleSetsByGroup.get(idKey(group.id)) ?? [])
    .filter((row) => textOf(row.orchestrationMode)?.toLowerCase() !== 'flexible')
    .flatMap((row) => {
      const key = idKey(row.id);
      const listed = members.filter((member) => member.key.startsWith(`${key}/`)).length;
      const capacity = numberOf(row.capacity);
      const instances = capacity === null ? null : Math.max(0, capacity - listed);
      if (instances === 0) return [];
      const machine = { key, subscriptionId: row.subscriptionId, size: textOf(row.size), zone: zoneOfInstances(row) };
      return [{ instances, machine }];
    });
}

function memberOf(key: string, id: string, index: MemberIndex): GroupMember {
  const row = index.machines.get(key);
  if (row) {
    const { subscriptionId, name } = row;
    const zone = textsOf(row.zones)[0] ?? null;
    return { key, id, name, subscriptionId, size: textOf(row.size), zone, powerState: powerStateOf(row.powerState) };
  }
  const subscriptionId = subscriptionOf(id) ?? '';
  const parsed = parseResourceId(id);
  if (parsed?.type !== instanceType) {
    return { key, id, name: nameOfId(id), subscriptionId, size: null, zone: undefined, powerState: null };
  }
  const scaleSet = index.scaleSets.get(key.split('/').slice(0, -2).join('/'));
  const size = textOf(scaleSet?.size);
  const zone = scaleSet ? zoneOfInstances(scaleSet) : undefined;
  return { key, id, name: parsed.names.join('_'), subscriptionId, size, zone, powerState: null };
}

/** The zone of each instance: known only where the scale set has one zone or none. */
function zoneOfInstances(row: ScaleSetRow): string | null | undefined {
  const zones = textsOf(row.zones);
  return zones.length > 1 ? undefined : (zones[0] ?? null);
}

function groupedBy<R>(rows: Iterable<R>, groupOf: (row: R) => string | null): ReadonlyMap<string, readonly R[]> {
  const result = new Map<string, R[]>();
  for (const row of rows) {
    const group = groupOf(row);
    if (group === null) continue;
    const key = idKey(group);
    const list = result.get(key);
    if (list) list.push(row);
    else result.set(key, [row]);
  }
  return result;
}
