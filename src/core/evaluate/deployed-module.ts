import type { ModuleStep } from '../design/deployment-context';
import type { Design } from '../design/design';
import type { Value } from '../design/value';
import type { ParsedFile } from '../project/parsed-file';
import type { Deployment } from './deployment';

/** Where a deployed file stands: the module calls on the way to it from the entry, none for the entry itself. */
export interface ModulePlace {
  readonly calls: readonly ModuleStep[];
  /** What the keys of its resources begin with: the keys of the calls, each with a `>`; empty for the entry. */
  readonly keyPrefix: string;
  /** The files on the way, its own file last. */
  readonly files: readonly string[];
}

/** The values that a file's parameters are given. A parameter that is given nothing takes its default. */
export interface GivenParameters {
  get(name: string): Value | undefined;
}

/** What a module's resources get from the call. */
export interface Surroundings {
  /** Undefined where the module is always deployed. */
  readonly condition: Value | undefined;
  /** Undefined where the module is deployed to the scope of the file that calls it. */
  readonly scope: Value | undefined;
}

/** What a module deploys, with everything that the modules in it deploy. */
export type ModuleContents = Pick<Design, 'resources' | 'moduleCalls'>;

/** A Bicep file or ARM template with the values that one call gives to it. */
export interface DeployedModule {
  /** The Bicep file that it was read from; undefined for a template. */
  readonly file?: string;
  readonly outputNames: readonly string[];
  /** The value of an output; undefined where there is none of that name. */
  output(name: string): Value | undefined;
  contents(surroundings: Surroundings): ModuleContents;
}

/** Makes a file's content the module of a call; undefined where it is neither Bicep nor an ARM template. */
export type OpenModule = (
  file: ParsedFile,
  given: GivenParameters,
  place: ModulePlace,
  deployment: Deployment,
) => DeployedModule | undefined;

export const entryPlace = (file: string): ModulePlace => ({ calls: [], keyPrefix: '', files: [file] });

export const unconditional: Surroundings = { condition: undefined, scope: undefined };
