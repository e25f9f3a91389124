import { stringOf } from './read-value';
import type { Resource } from './resource';

/**
 * What a message calls a resource: its name where that is known, else its address. The address of a resource of a
 * template ends in the name as written: where that is an expression, the type alone is easier to read.
 */
export function displayName(resource: Resource): string {
  const name = stringOf(resource.name);
  if (name !== undefined) return name;
  return resource.address.startsWith(`${resource.type}/[`) ? resource.type : resource.address;
}
