import type { Resource } from './resource';

/**
 * Whether a resource is written for the azurerm provider: its arguments have names of their own, it has defaults of its
 * own, and it leaves a null argument out.
 */
export function isAzurerm(resource: Resource): boolean {
  return resource.terraform?.type.startsWith('azurerm_') ?? false;
}
