import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { compareText } from '../../core/text/compare-text';
import type { CapacityEstate } from '../estate/capacity';
import type { ReadFailure } from '../estate/read-failure';
import type { CapacityReservationRow, CapacityRows, GroupUtilization, PhysicalZones } from '../rows/capacity-rows';
import { idKey } from '../rows/resource-id';
import { judgeGroup } from './capacity-group';
import { indexMembers } from './group-members';
import type { HourlyPriceOf } from './idle-cost';
import { readGroup } from './read-group';
import { unreservedMachines } from './unreserved-machines';

/** What is known beside the rows of Resource Graph. */
export interface CapacityContext {
  readonly now: Date;
  /** The live answers about groups, by id key. A group without one keeps `null` for what only they tell. */
  readonly utilization: ReadonlyMap<string, GroupUtilization>;
  /** Why the live answer about a group is missing, by id key. */
  readonly failures: ReadonlyMap<string, ReadFailure>;
  readonly physicalZones: PhysicalZones;
  readonly alwaysOn: AlwaysOnSettings;
  readonly hourlyPrice?: HourlyPriceOf;
}

/** Judges the capacity of one subscription. Groups are sorted by id, whatever the order of the rows. */
export function capacityEstate(rows: CapacityRows, context: CapacityContext): CapacityEstate {
  const members = indexMembers(rows.machines, rows.scaleSets);
  const reservationsByGroup = byGroup(rows.reservations);
  const groups = [...new Map(rows.groups.map((row) => [idKey(row.id), row]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, row]) => {
      const reading = readGroup(row, reservationsByGroup.get(key) ?? [], context.utilization.get(key));
      return judgeGroup(reading, { ...context, members }, context.failures.get(key));
    });
  return { groups, unreserved: unreservedMachines(rows, members, groups, context.alwaysOn) };
}

function byGroup(rows: readonly CapacityReservationRow[]): ReadonlyMap<string, readonly CapacityReservationRow[]> {
  const result = new Map<string, CapacityReservationRow[]>();
  for (const row of rows) {
    const group = idKey(row.id).split('/').slice(0, -2).join('/');
    const list = result.get(group);
    if (list) list.push(row);
    else result.set(group, [row]);
  }
  return result;
}
