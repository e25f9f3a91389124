import type { Value } from '../design/value';
import type { GivenParameters } from '../evaluate/deployed-module';

/** The values by parameter name, whatever its case: Azure compares names without case. */
export function byNameWithoutCase(values: ReadonlyMap<string, Value>): GivenParameters {
  const byLowerCase = new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
  return { get: (name) => byLowerCase.get(name.toLowerCase()) };
}
