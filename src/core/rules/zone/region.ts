import type { Design } from '../../design/design';
import { resolveReference } from '../../design/links';
import { possibilities, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { UnknownValue, Value } from '../../design/value';
import { normalizeRegion, regionZones } from '../../facts/regions';
import { presenceOf } from './presence';

/** What the place a resource is deployed to offers, as far as rules about zones and redundancy ask. */
export interface RegionJudgement {
  /** `no`: the region (or edge zone) has no availability zones. `unknown`: judge as if it had, and say so. */
  readonly hasZones: 'yes' | 'no' | 'unknown';
  /** The region's normalized name, where there is one and only one. */
  readonly region: string | undefined;
  /** What a message calls it: `westeurope`, else `its region`. */
  readonly label: string;
  /** The zones to offer in fixes; empty where the region has none. */
  readonly zones: readonly string[];
  /** A sentence, with a space before it, that says when the region is not known; else empty. */
  readonly note: string;
}

const usualZones = ['1', '2', '3'];
const farthestReference = 8;

/** Judges the region of `resource`: its own location, that of what the location is read from, or its parent's. */
export function judgeRegion(resource: Resource, design: Design): RegionJudgement {
  if (presenceOf(resource, 'extendedLocation.name').kind === 'set') {
    return { hasZones: 'no', region: undefined, label: 'its edge zone', zones: [], note: '' };
  }
  const regions = regionsOf(resource, design, farthestReference);
  if (!regions) return notKnown();
  const perRegion = regions.map((region) => regionZones(region, resource.type));
  const only = regions.length === 1 ? regions[0] : undefined;
  const label = only ?? 'its region';
  if (perRegion.every((zones) => zones?.length === 0)) {
    return { hasZones: 'no', region: only, label, zones: [], note: '' };
  }
  if (perRegion.some((zones) => !zones || zones.length === 0)) return notKnown();
  const [first = usualZones] = perRegion;
  const zones = first.filter((zone) => perRegion.every((each) => each?.includes(zone)));
  return { hasZones: 'yes', region: only, label, zones, note: '' };
}

function notKnown(): RegionJudgement {
  return {
    hasZones: 'unknown',
    region: undefined,
    label: 'its region',
    zones: usualZones,
    note: ' The region is not known here; most Azure regions have zones.',
  };
}

/** The distinct regions that a resource can be in, normalized; undefined where one of them is not known. */
function regionsOf(resource: Resource, design: Design, hopsLeft: number): readonly string[] | undefined {
  const location = valueAt(resource.body, 'location');
  if (location) return regionsIn(location, design, hopsLeft);
  const parent = design.resources.find((candidate) => candidate.key === resource.parent);
  return parent && hopsLeft > 0 ? regionsOf(parent, design, hopsLeft - 1) : undefined;
}

function regionsIn(location: Value, design: Design, hopsLeft: number): readonly string[] | undefined {
  const regions = new Set<string>();
  for (const option of possibilities(location)) {
    const found = option.kind === 'unknown' ? referencedRegions(option, design, hopsLeft) : regionNamed(option);
    if (!found) return undefined;
    for (const region of found) regions.add(region);
  }
  return regions.size > 0 ? [...regions] : undefined;
}

function regionNamed(location: Value): readonly string[] | undefined {
  const text = stringOf(location);
  const region = text ? normalizeRegion(text) : undefined;
  return region ? [region] : undefined;
}

function referencedRegions(location: UnknownValue, design: Design, hopsLeft: number): readonly string[] | undefined {
  if (hopsLeft === 0 || location.reference?.path.join('.').toLowerCase() !== 'location') return undefined;
  const referenced = resolveReference(design, location.reference);
  return referenced ? regionsOf(referenced, design, hopsLeft - 1) : undefined;
}
