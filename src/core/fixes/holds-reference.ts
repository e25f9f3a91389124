import { type FixValue, KeyedBy, Placeholder, ReferenceTo } from './fix';

/** Whether a value refers to a declared resource, which can be named only in the module that declares it. */
export function holdsReference(value: FixValue): boolean {
  if (value instanceof ReferenceTo) return true;
  if (value === null || typeof value !== 'object' || value instanceof Placeholder) return false;
  if (value instanceof KeyedBy) return value.key instanceof ReferenceTo || holdsReference(value.value);
  return Object.values(value).some((item: FixValue) => holdsReference(item));
}
