import { arrayOf, scalarOf, valueAt } from './read-value';
import type { Resource } from './resource';

/** The zones that a resource names, none where it names none; undefined where they cannot be told. */
export function declaredZones(resource: Resource): readonly string[] | undefined {
  const value = valueAt(resource.body, 'zones');
  if (!value) return resource.body.rest ? undefined : [];
  if (scalarOf(value) === null) return [];
  const list = arrayOf(value);
  if (!list || list.rest) return undefined;
  const zones = list.items.map(scalarOf);
  return zones.includes(undefined) ? undefined : zones.filter((zone) => zone !== null).map(String);
}

/** The instances that a resource's `sku.capacity` asks for; undefined where they cannot be told. */
export function declaredCapacity(resource: Resource): number | undefined {
  const scalar = scalarOf(valueAt(resource.body, 'sku.capacity'));
  const capacity = typeof scalar === 'string' && scalar.trim() !== '' ? Number(scalar) : scalar;
  return typeof capacity === 'number' && Number.isFinite(capacity) ? capacity : undefined;
}
