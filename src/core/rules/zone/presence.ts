import { possibilities, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { UnknownValue } from '../../design/value';
import { isCertainlyPresent } from '../property-rule';

/** Whether a property is set: `unknown` where it may turn out absent, with the reason. */
export type Presence =
  | { readonly kind: 'set' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly path: string; readonly reason: UnknownValue | string };

/** Whether the property at the dotted ARM path `path` is set. An empty text counts as absent. */
export function presenceOf(resource: Resource, path: string): Presence {
  const value = valueAt(resource.body, path);
  if (!value) return { kind: 'absent' };
  if (isCertainlyPresent(value)) return { kind: 'set' };
  const options = possibilities(value);
  if (options.every((option) => option.kind === 'literal' && !isCertainlyPresent(option))) return { kind: 'absent' };
  const reason = options.find((option) => option.kind === 'unknown' && !isCertainlyPresent(option));
  return {
    kind: 'unknown',
    path,
    reason: reason?.kind === 'unknown' ? reason : `\`${nameOf(path)}\` depends on a condition that is not known here`,
  };
}

/** Whether any of the properties is set. */
export function presenceOfAny(resource: Resource, paths: readonly string[]): Presence {
  const all = paths.map((path) => presenceOf(resource, path));
  return (
    all.find((presence) => presence.kind === 'set') ??
    all.find((presence) => presence.kind === 'unknown') ?? { kind: 'absent' }
  );
}

/** The property that a path names; of `availabilitySet.id` that is `availabilitySet`. */
function nameOf(path: string): string {
  const segments = path.split('.').filter((segment) => segment !== 'id');
  return segments.at(-1) ?? path;
}
