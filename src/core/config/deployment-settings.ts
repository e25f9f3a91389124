import type { Environment } from '../design/deployment-context';

/** What says that a deployment is for an environment: any of these. */
export interface EnvironmentSettings {
  readonly environment: Environment;
  /** Globs of parameter files, entries and folders, relative to the folder of the configuration file. */
  readonly files: readonly string[];
  /** Words in the name of the parameter file, or names of sets of values files. */
  readonly names: readonly string[];
  /** Tags that the deployed resources carry, with their values. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Values files that Terraform root modules are deployed with, `-var-file` by `-var-file`. */
export interface VarFileSettings {
  /** A glob of folders, relative to the folder of the configuration file. */
  readonly folder: string;
  readonly sets: readonly VarFileSet[];
}

export interface VarFileSet {
  readonly name: string;
  /** Relative to the folder of the root module; of two that set a variable the later wins. */
  readonly files: readonly string[];
}

export const environmentNames: readonly Environment[] = ['mission-critical', 'production', 'non-production'];
