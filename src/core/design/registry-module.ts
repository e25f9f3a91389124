import type { ObjectValue } from './value';

/**
 * How a module writes what it is given.
 * `partly`: an object or list of which the module may fill in more. `whole`: it is taken as it stands.
 * `zone-number`: one zone as a number, -1 for none. `zone-numbers`: a list of numbers. `zone`: one zone as text, null for
 * none. `enabled`: a boolean for `Enabled` and `Disabled`. `negated`: the opposite boolean. `{ becomes }`: whatever is
 * given, this is written. `worked-out`: the module makes a value out of it.
 */
export type ParameterConversion =
  | 'partly'
  | 'whole'
  | 'zone-number'
  | 'zone-numbers'
  | 'zone'
  | 'enabled'
  | 'negated'
  | 'worked-out'
  | { readonly becomes: string };

/** A parameter of a registry's module, and the property that it gives. */
export interface ModuleParameter {
  /** The parameter's name; dotted where a property of an object is meant. */
  readonly parameter: string;
  /** Dotted ARM path. */
  readonly path: string;
  readonly conversion: ParameterConversion;
}

/** What stands behind a resource that a registry's module makes: the module is not read, its call is. */
export interface RegistryModule {
  /** The module's source as written. */
  readonly source: string;
  readonly arguments: ObjectValue;
  /** The parameters that may be given, with the properties that they become. */
  readonly parameters: readonly ModuleParameter[];
}

/** The parameter that gives the property at a dotted ARM path, and what of the path lies inside its value. */
export function parameterFor(
  { parameters }: RegistryModule,
  path: string,
): { readonly parameter: ModuleParameter; readonly rest: string } | undefined {
  const wanted = path.toLowerCase();
  for (const parameter of parameters) {
    const own = parameter.path.toLowerCase();
    if (wanted === own) return { parameter, rest: '' };
    if (wanted.startsWith(`${own}.`)) return { parameter, rest: path.slice(own.length + 1) };
  }
  return undefined;
}
