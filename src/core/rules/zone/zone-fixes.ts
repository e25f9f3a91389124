import type { Resource } from '../../design/resource';
import type { Fix, FixValue, SetProperty } from '../../fixes/fix';
import type { RegionJudgement } from './region';
import { enumerate } from './wording';

export function setProperty(resource: Resource, path: string, value: FixValue): SetProperty {
  return { kind: 'set-property', resource, path, value };
}

/** Names all zones of the region in the list at `path`. */
export function spreadOverZones(resource: Resource, path: string, region: RegionJudgement, preferred = true): Fix {
  return {
    title: `Spread it over zones ${enumerate(region.zones)}`,
    preferred,
    safety: 'review',
    changes: [setProperty(resource, path, region.zones)],
  };
}

/** One fix a zone of the region: each puts the resource in that zone alone. */
export function putInOneZone(resource: Resource, path: string, region: RegionJudgement, preferFirst = true): Fix[] {
  return region.zones.map((zone, index) => ({
    title: `Put it in zone ${zone}`,
    preferred: preferFirst && index === 0,
    safety: 'review',
    changes: [setProperty(resource, path, [zone])],
  }));
}

/** Takes `zones` away, for services that spread over all zones by themselves when none is named. */
export function leaveZonesToAzure(resource: Resource): Fix {
  return {
    title: 'Leave the zones to Azure: take `zones` away',
    preferred: false,
    safety: 'review',
    changes: [{ kind: 'remove-property', resource, path: 'zones' }],
  };
}
