import { blame } from '../design/blame';
import type { Location, RelatedLocation } from '../design/location';
import { possibilities, valueAt } from '../design/read-value';
import type { Resource } from '../design/resource';
import type { UnknownValue, Value } from '../design/value';
import type { Fix } from '../fixes/fix';
import type { FailVerdict, PassVerdict, Severity, UnknownVerdict, Verdict } from './verdict';

export function symbolOf(resource: Resource): Location {
  return { file: resource.file, range: resource.ranges.symbol };
}

export function pass(resource: Resource): PassVerdict {
  return { kind: 'pass', at: symbolOf(resource) };
}

export interface FailDetails {
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
  readonly related?: readonly RelatedLocation[];
  readonly deprecated?: boolean;
}

/** A failure that stands at what is to blame for the property at `path`. */
export function failAt(resource: Resource, path: string, details: FailDetails): FailVerdict {
  const { at, related } = blame(resource, path);
  const verdict: FailVerdict = {
    kind: 'fail',
    message: details.message,
    at,
    related: details.related ? [...related, ...details.related] : related,
    fixes: details.fixes ?? [],
  };
  if (!details.severity && !details.deprecated) return verdict;
  return {
    ...verdict,
    ...(details.severity && { severity: details.severity }),
    ...(details.deprecated && { deprecated: true }),
  };
}

/** "Cannot tell": stands at what is to blame for the property at `path`, and says why. */
export function cannotTell(resource: Resource, path: string, value: UnknownValue | string): UnknownVerdict {
  const reason = typeof value === 'string' ? value : value.reason.text;
  return { kind: 'unknown', message: reason, at: blame(resource, path).at };
}

export type Judgement = 'pass' | 'fail' | UnknownValue;

/**
 * Judges every possibility of the value at `path`: all pass, all fail, or else cannot tell.
 * @param judge called with undefined for an absent value; an unknown value never reaches it.
 */
export function judgeValue(
  value: Value | undefined,
  judge: (value: Value | undefined) => 'pass' | 'fail',
): Judgement | 'mixed' {
  if (value === undefined) return judge(undefined);
  let passes = 0;
  let fails = 0;
  for (const option of possibilities(value)) {
    if (option.kind === 'unknown') return option;
    const absent = option.kind === 'literal' && option.value === null;
    if (judge(absent ? undefined : option) === 'pass') passes += 1;
    else fails += 1;
  }
  if (passes > 0 && fails > 0) return 'mixed';
  return fails > 0 ? 'fail' : 'pass';
}

/** The usual shape of a rule: judge the value at one path and say what follows. */
export function judgeProperty(
  resource: Resource,
  path: string,
  judge: (value: Value | undefined) => 'pass' | 'fail',
  whenFailing: (value: Value | undefined) => FailDetails,
): Verdict {
  const value = valueAt(resource.body, path);
  const judgement = judgeValue(value, judge);
  if (judgement === 'pass') return pass(resource);
  if (judgement === 'fail') return failAt(resource, path, whenFailing(value));
  if (judgement === 'mixed') {
    return cannotTell(resource, path, `\`${lastSegment(path)}\` depends on a condition that is not known here`);
  }
  return cannotTell(resource, path, judgement);
}

function lastSegment(path: string): string {
  return (
    path
      .split('.')
      .filter((segment) => Number.isNaN(Number(segment)))
      .at(-1) ?? path
  );
}
