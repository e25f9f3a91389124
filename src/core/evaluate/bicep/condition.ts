import { possibilities, scalarOf } from '../../design/read-value';
import type { Value } from '../../design/value';

/** Whether a condition has that answer, whichever of its possible values it has. */
export function isCertainly(condition: Value, answer: boolean): boolean {
  return possibilities(condition).every((option) => scalarOf(option) === answer);
}
