import type { Twins } from '../../../azure/join/join-declaration';
import type { Resource } from '../../../core/design/resource';

/** One declaration of a file, with what it means in Azure. */
export interface LiveDeclaration {
  /** As it is deployed, once for each way and instance; at least once. */
  readonly resources: readonly [Resource, ...Resource[]];
  readonly twins: Twins;
}

/** What a person calls a declaration: its name where the code tells it, else its address. */
export function titleOf({ resources: [{ name, address }] }: LiveDeclaration): string {
  return name.kind === 'literal' ? String(name.value) : address;
}
