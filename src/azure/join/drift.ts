import { compareText } from '../../core/text/compare-text';
import { nameOfId } from '../rows/resource-id';
import type { LiveItem } from './live-item';

/** What code says of a resource; undefined where it cannot be told. */
export interface DeclaredState {
  /** Sorted; none where it names no zone. */
  readonly zones: readonly string[] | undefined;
  readonly capacity: number | undefined;
}

/** A difference between code and Azure that matters. */
export interface Drift {
  readonly about: 'zones' | 'capacity';
  /** What differs, why it matters and what to do, without the time. */
  readonly message: string;
}

/** Compares the zones, and the reserved capacity, of code with those of its live twin. What is not known is no drift. */
export function driftOf(declared: DeclaredState, item: LiveItem): readonly Drift[] {
  const zones = zonesOf(item);
  const drifts: Drift[] = [];
  if (zones && declared.zones && !sameZones(zones, declared.zones)) {
    drifts.push({ about: 'zones', message: zoneMessage(item, declared.zones, zones) });
  }
  const reserved = item.detail.kind === 'reservation' ? item.detail.reservation.reserved : null;
  if (reserved !== null && declared.capacity !== undefined && reserved !== declared.capacity) {
    drifts.push({ about: 'capacity', message: capacityMessage(item, declared.capacity, reserved) });
  }
  return drifts;
}

function zonesOf({ detail }: LiveItem): readonly string[] | undefined {
  switch (detail.kind) {
    case 'machine':
      return detail.zones;
    case 'scale-set':
      return detail.item.zones;
    case 'capacity-group':
      return detail.group.zones;
    case 'reservation':
      return detail.reservation.zone === null ? [] : [detail.reservation.zone];
    default:
      return undefined;
  }
}

function sameZones(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (zones: readonly string[]) => [...new Set(zones)].sort(compareText).join(',');
  return sorted(a) === sorted(b);
}

function zoneMessage(item: LiveItem, code: readonly string[], live: readonly string[]): string {
  return `${nameOfId(item.id)} is in ${zoneText(live)} in Azure, and in ${zoneText(code)} here. A deployment cannot move it there: write the zone that it has, or plan to create it anew.`;
}

function capacityMessage(item: LiveItem, code: number, live: number): string {
  const effect =
    code < live ? 'gives up slots that may not come back' : `needs ${code - live} more from what Azure has left`;
  return `${nameOfId(item.id)} reserves ${live} in Azure, and ${code} here. The next deployment ${effect}: write ${live}, or change it on purpose.`;
}

function zoneText(zones: readonly string[]): string {
  if (zones.length === 0) return 'no zone';
  return `${zones.length === 1 ? 'zone' : 'zones'} ${zones.join(', ')}`;
}
