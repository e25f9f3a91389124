import { displayName } from '../design/display-name';
import type { Resource } from '../design/resource';
import { canName } from '../design/same-module';
import { type Fix, type FixValue, KeyedBy, Placeholder, ReferenceTo } from './fix';

/**
 * The fix with a gap for the user wherever it refers to a resource of another module, which no expression can name where
 * the fix is written.
 */
export function nameableFix(fix: Fix): Fix {
  const changes = fix.changes.map((change) => {
    if (change.kind !== 'set-property') return change;
    const value = nameable(change.value, change.resource);
    return value === change.value ? change : { ...change, value };
  });
  return changes.every((change, index) => change === fix.changes[index]) ? fix : { ...fix, changes };
}

function nameable(value: FixValue, from: Resource): FixValue {
  if (value instanceof ReferenceTo) return reference(value, from);
  if (value === null || typeof value !== 'object' || value instanceof Placeholder) return value;
  if (value instanceof KeyedBy) {
    const key = value.key instanceof ReferenceTo ? reference(value.key, from) : value.key;
    const inner = nameable(value.value, from);
    return key === value.key && inner === value.value ? value : new KeyedBy(key, inner);
  }
  if (isList(value)) {
    const items = value.map((item) => nameable(item, from));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value).map(([name, item]) => [name, nameable(item, from)] as const);
  return entries.every(([name, item]) => item === value[name]) ? value : Object.fromEntries(entries);
}

function reference(value: ReferenceTo, from: Resource): ReferenceTo | Placeholder {
  if (canName(from, value.resource)) return value;
  return new Placeholder(`<${value.property} of ${displayName(value.resource)}>`);
}

function isList(value: object): value is readonly FixValue[] {
  return Array.isArray(value);
}
