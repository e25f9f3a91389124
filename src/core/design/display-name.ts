import { stringOf } from './read-value';
import type { Resource } from './resource';

/** What a message calls a resource: its name where that is known, else its address. */
export function displayName(resource: Resource): string {
  return stringOf(resource.name) ?? resource.address;
}
