import { builtInRole } from '../../facts/built-in-roles';

/** The resource id of a built-in role as a Bicep expression. */
export function roleIdInBicep(name: Parameters<typeof builtInRole>[0]): string {
  return `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole(name)}')`;
}
