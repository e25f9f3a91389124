import { normalizeRegion, regionZones } from '../../core/facts/regions';
import { compareText } from '../../core/text/compare-text';
import type { ZoneItem, ZoneRisk, ZoneSubject } from '../estate/zones';
import { type Cell, textsOf } from '../rows/cell';
import type { ResourceRow } from '../rows/resource-row';

/** A risk with the sentence that explains it. */
export interface ZoneJudgement {
  readonly risk: ZoneRisk;
  readonly detail: string;
}

/** The item of a row: sorted zones, and the risk as it was judged. */
export function zoneItem(
  row: ResourceRow,
  subject: ZoneSubject,
  zones: readonly string[],
  { risk, detail }: ZoneJudgement,
): ZoneItem {
  return { id: row.id, name: row.name, subject, location: row.location, zones, risk, detail };
}

export function judgement(risk: ZoneRisk, detail: string): ZoneJudgement {
  return { risk, detail };
}

/** The distinct zones of a column, sorted. */
export function zonesIn(cell: Cell): readonly string[] {
  return [...new Set(textsOf(cell))].sort(compareText);
}

/**
 * Judges what names no zone: by `inRegionWithZones` where its region has zones, else by what the region offers.
 * A region that is not known, as those of one's own clouds, is not guessed at.
 */
export function judgeByRegion(location: string, inRegionWithZones: (region: string) => ZoneJudgement): ZoneJudgement {
  const region = normalizeRegion(location);
  const zones = regionZones(region);
  if (zones === undefined) {
    return judgement('unknown', `It names no zone, and whether ${region || 'its region'} has zones is not known.`);
  }
  return zones.length > 0
    ? inRegionWithZones(region)
    : judgement(
        'no-zones-in-region',
        `${region} has no availability zones: only a second region protects from its outage.`,
      );
}

/** `zone 1`, `zones 1, 2 and 3`. */
export function zoneWords(zones: readonly string[]): string {
  const last = zones.at(-1) ?? '';
  return zones.length < 2 ? `zone ${last}` : `zones ${zones.slice(0, -1).join(', ')} and ${last}`;
}
