import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { normalizeRegion } from '../../core/facts/regions';
import { compareText } from '../../core/text/compare-text';
import type { CapacityGroup, UnreservedMachine } from '../estate/capacity';
import type { CapacityRows, VirtualMachineRow } from '../rows/capacity-rows';
import { textOf, textsOf } from '../rows/cell';
import { alwaysOnReason } from './always-on';
import { groupOfMachine, type MemberIndex } from './group-members';
import { powerStateOf } from './power-state';

const millisecondsPerDay = 86_400_000;
const advisorReason = 'Azure Advisor recommends to reserve its capacity';

/**
 * The subscription's always-on machines that nothing is reserved for, sorted by id: by tag, role or name pattern, or by
 * Advisor's recommendation. Spot machines cannot be reserved for. Machines of a size and zone of which open
 * reservations hold a slot for each are served by these and left out.
 */
export function unreservedMachines(
  rows: CapacityRows,
  members: MemberIndex,
  groups: readonly CapacityGroup[],
  settings: AlwaysOnSettings,
): readonly UnreservedMachine[] {
  const candidates = [...members.machines].filter(
    ([, row]) =>
      row.subscriptionId.toLowerCase() === rows.subscriptionId.toLowerCase() &&
      groupOfMachine(row, members.scaleSets) === null &&
      !isSpot(row),
  );
  const openSlots = countOpenSlots(groups);
  const machinesOfSlot = new Map<string, number>();
  for (const [, row] of candidates) {
    const slot = slotOf(row);
    machinesOfSlot.set(slot, (machinesOfSlot.get(slot) ?? 0) + 1);
  }
  return candidates
    .filter(([, row]) => (openSlots.get(slotOf(row)) ?? 0) < (machinesOfSlot.get(slotOf(row)) ?? 0))
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, row]) => {
      const isRecommended = rows.recommended?.has(key) ?? false;
      const reason = alwaysOnReason(row, settings) ?? (isRecommended ? advisorReason : undefined);
      return reason === undefined ? [] : [unreservedMachine(row, reason)];
    });
}

/** How many whole days ago a machine was made; null where its date is missing or no date. */
export function ageInDays(timeCreated: string | null, now: Date): number | null {
  const created = Date.parse(timeCreated ?? '');
  return Number.isNaN(created) ? null : Math.max(0, Math.floor((now.getTime() - created) / millisecondsPerDay));
}

function unreservedMachine(row: VirtualMachineRow, reason: string): UnreservedMachine {
  return {
    id: row.id,
    name: row.name,
    size: textOf(row.size),
    zone: textsOf(row.zones)[0] ?? null,
    powerState: powerStateOf(row.powerState),
    timeCreated: textOf(row.timeCreated),
    reason,
  };
}

function isSpot(row: VirtualMachineRow): boolean {
  return ['spot', 'low'].includes(textOf(row.priority)?.toLowerCase() ?? '');
}

function countOpenSlots(groups: readonly CapacityGroup[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const group of groups) {
    for (const { type, state, size, zone, reserved, effective } of group.reservations) {
      if (type !== 'open' || state === 'failed' || state === 'pending') continue;
      const slot = slotKey(group.location, size, zone);
      result.set(slot, (result.get(slot) ?? 0) + Math.min(reserved ?? 0, effective ?? Number.POSITIVE_INFINITY));
    }
  }
  return result;
}

function slotOf(row: VirtualMachineRow): string {
  return slotKey(row.location, textOf(row.size) ?? '', textsOf(row.zones)[0] ?? null);
}

function slotKey(location: string, size: string, zone: string | null): string {
  return `${normalizeRegion(location)}/${size.toLowerCase()}/${zone ?? ''}`;
}
