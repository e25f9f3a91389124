import { type Fix, type FixValue, Placeholder, ReferenceTo } from '../../../core/fixes/fix';

/** The texts in a fix that only the user can replace. */
export function placeholdersOf(fix: Fix): readonly string[] {
  return fix.changes.flatMap((change) => (change.kind === 'set-property' ? placeholdersIn(change.value) : []));
}

function placeholdersIn(value: FixValue): readonly string[] {
  if (value instanceof Placeholder) return [value.text];
  if (value === null || typeof value !== 'object' || value instanceof ReferenceTo) return [];
  return Object.values(value).flatMap((item: FixValue) => placeholdersIn(item));
}
