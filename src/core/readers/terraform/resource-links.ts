import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import { readFromOf } from '../../evaluate/terraform/annotated-value';

/** The keys of the resources that a value is read from: none where it is not read from one, several for a choice. */
export function keysReadBy(value: Value | undefined): readonly string[] {
  if (!value) return [];
  if (value.kind === 'choice') return value.options.flatMap(keysReadBy);
  const key = (value.kind === 'unknown' ? value.reference?.key : undefined) ?? readFromOf(value);
  return key === undefined ? [] : [key];
}

/** The last segment of a literal name or resource id. */
export function nameNamedBy(value: Value | undefined): string | undefined {
  return stringOf(value)?.split('/').at(-1);
}
