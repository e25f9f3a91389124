import { isAzurerm } from '../../design/is-azurerm';
import { parameterFor } from '../../design/registry-module';
import type { Resource } from '../../design/resource';

/**
 * The name of a property in the language that the resource is written in, or that of the parameter which a registry's
 * module has for it.
 */
export function nameIn(resource: Resource, arm: string, azurerm: string): string {
  const parameter = resource.module && parameterFor(resource.module, arm);
  if (parameter?.rest === '') return parameter.parameter.parameter;
  return isAzurerm(resource) ? azurerm : arm;
}

/** `1`, `1 and 2`, `1, 2 and 3`. */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
