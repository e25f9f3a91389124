import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { UnknownValue } from '../../design/value';
import type { UnknownVerdict, Verdict } from '../verdict';
import { cannotTell } from '../verdicts';
import type { Presence } from './presence';
import { type ZoneCount, zoneCounts } from './zone-count';

/** What follows from a list of zones, by how many it names. */
export type ZoneOutcomes = Readonly<Record<ZoneCount, () => Verdict>>;

/** Judges the list of zones at `path`: every possibility has to come to the same kind of verdict. */
export function judgeZones(resource: Resource, path: string, outcomes: ZoneOutcomes): Verdict {
  const counts = zoneCounts(valueAt(resource.body, path), resource);
  if (counts === 'mixed' || 'kind' in counts) return undecided(resource, path, counts);
  const verdicts = (['none', 'one', 'several'] as const)
    .filter((count) => counts.includes(count))
    .map((count) => outcomes[count]());
  const [first] = verdicts;
  if (first && verdicts.every((verdict) => verdict.kind === first.kind)) return first;
  return undecided(resource, path, 'mixed');
}

/** "Cannot tell" for a judgement that is neither a pass nor a failure. */
export function undecided(resource: Resource, path: string, judgement: UnknownValue | 'mixed'): UnknownVerdict {
  if (judgement !== 'mixed') return cannotTell(resource, path, judgement);
  const name = path.split('.').at(-1) ?? path;
  return cannotTell(resource, path, `\`${name}\` depends on a condition that is not known here`);
}

/** "Cannot tell" where it is open whether something else exempts the resource. */
export function undecidedExemption(
  resource: Resource,
  presence: Extract<Presence, { kind: 'unknown' }>,
): UnknownVerdict {
  return cannotTell(resource, presence.path, presence.reason);
}
