import { unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import type { FunctionCall } from '../../evaluate/arm-function';
import { splitName } from './name-parts';

/**
 * The resource that an extension stands upon, where its type and name say so: `…/virtualMachines/providers/locks` with the
 * name `vm/Microsoft.Authorization/keep` stands upon `vm`. Undefined for every other resource.
 */
export function extendedResource(type: string, name: Value, call: FunctionCall): Value | undefined {
  const extended = /^(.+)\/providers\/[^./]+$/i.exec(type)?.[1];
  const namespace = extended === undefined ? undefined : splitName(name, call)?.parent;
  const owner = namespace && splitName(namespace, call)?.parent;
  if (extended === undefined || !owner) return undefined;
  return unknown('resource-reference', 'a resource id is complete only at deployment', call.source, {
    reference: { type: extended, name: owner, path: ['id'] },
  });
}
