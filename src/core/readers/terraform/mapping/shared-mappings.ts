import type { ArgumentMapping, BlockMapping, Conversion } from './resource-mapping';

export const enabledOrDisabled: Conversion = { toArm: { true: 'Enabled', false: 'Disabled' } };

export const enabledOrDisabledInLowerCase: Conversion = { toArm: { true: 'enabled', false: 'disabled' } };

export const negated: Conversion = { toArm: { true: false, false: true } };

/** The `identity` block, which has the same shape on every resource. */
export const identityBlock: BlockMapping = {
  block: 'identity',
  path: 'identity',
  arguments: [{ argument: 'type', path: 'type' }],
};

/** `public_network_access_enabled` where ARM has an `Enabled`/`Disabled` property for it. */
export const publicNetworkAccess: ArgumentMapping = {
  argument: 'public_network_access_enabled',
  path: 'properties.publicNetworkAccess',
  conversion: enabledOrDisabled,
};

/** The arguments of the given names, whose ARM names are the same in camel case, below `prefix`. */
export function sameNames(prefix: string, names: readonly string[]): readonly ArgumentMapping[] {
  return names.map((argument) => ({ argument, path: `${prefix}${camelCase(argument)}` }));
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The identifier of a key, for which keys in a managed HSM had an argument of their own up to version 4. */
export function keyArguments(mapping: Omit<ArgumentMapping, 'argument'>): readonly ArgumentMapping[] {
  return [
    { argument: 'key_vault_key_id', ...mapping },
    { argument: 'managed_hsm_key_id', majors: { removedIn: 5 }, ...mapping },
  ];
}
