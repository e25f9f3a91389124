import type { Location, RelatedLocation } from '../design/location';
import type { Fix } from '../fixes/fix';

export type Severity = 'error' | 'warning' | 'information';

export interface PassVerdict {
  readonly kind: 'pass';
  readonly at: Location;
}

export interface FailVerdict {
  readonly kind: 'fail';
  /** What is wrong, why it matters here, what to do: in that order, naming the resource. */
  readonly message: string;
  readonly at: Location;
  readonly related: readonly RelatedLocation[];
  /** Where this case weighs otherwise than the rule's own severity. */
  readonly severity?: Severity;
  /** Best first; at most one is preferred. */
  readonly fixes: readonly Fix[];
  /** Whether the thing found is retired or retiring. */
  readonly deprecated?: boolean;
}

export interface UnknownVerdict {
  readonly kind: 'unknown';
  /** Why it cannot be told: "`zones` comes from the required parameter zones". */
  readonly message: string;
  readonly at: Location;
}

export type Verdict = PassVerdict | FailVerdict | UnknownVerdict;
