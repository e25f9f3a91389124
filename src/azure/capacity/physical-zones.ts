import { normalizeRegion } from '../../core/facts/regions';
import type { PhysicalZones } from '../rows/capacity-rows';

/** A zone as one subscription numbers it; a null zone is regional. */
export interface LogicalZone {
  readonly subscriptionId: string;
  readonly zone: string | null;
}

/** The physical zones by logical zone of a subscription in a region; none where they were not read. */
export function physicalZonesOf(
  zones: PhysicalZones,
  subscriptionId: string,
  location: string,
): Readonly<Record<string, string>> {
  return zones.get(`${subscriptionId.toLowerCase()}/${normalizeRegion(location)}`) ?? {};
}

/** The number that subscription `to` gives to the zone that is `zone` in subscription `from`; null where not known. */
export function translateZone(
  zones: PhysicalZones,
  location: string,
  zone: string,
  from: string,
  to: string,
): string | null {
  if (from.toLowerCase() === to.toLowerCase()) return zone;
  const physical = physicalZonesOf(zones, from, location)[zone];
  if (physical === undefined) return null;
  const found = Object.entries(physicalZonesOf(zones, to, location)).find(([, each]) => sameText(each, physical));
  return found?.[0] ?? null;
}

/**
 * Whether two logical zones of a region are one. Subscriptions number zones each in their own way, so those of two
 * subscriptions are compared by physical zone; null where that is not known.
 */
export function isSameZone(zones: PhysicalZones, location: string, a: LogicalZone, b: LogicalZone): boolean | null {
  if (a.zone === null || b.zone === null) return a.zone === b.zone;
  const translated = translateZone(zones, location, a.zone, a.subscriptionId, b.subscriptionId);
  return translated === null ? null : translated === b.zone;
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
