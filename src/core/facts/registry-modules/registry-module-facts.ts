import type { ParameterConversion } from '../../design/registry-module';

/** The property that a parameter gives: its dotted ARM path, the path with how the value is written there, or several. */
export type ParameterFact =
  | string
  | readonly [path: string, conversion: ParameterConversion]
  | { readonly paths: readonly string[] };

/** What is known of a module of a registry that makes one resource. */
export interface RegistryModuleFacts {
  /** The canonical ARM type of the resource. */
  readonly type: string;
  /** By the parameter's name; `undefined` for one that has a property's name and means something else. */
  readonly parameters: Readonly<Record<string, ParameterFact | undefined>>;
  /** Dotted ARM paths that the module leaves out unless an argument for them is given, in all its versions. */
  readonly leftOut?: readonly string[];
}
