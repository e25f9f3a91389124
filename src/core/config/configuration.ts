import type { RuleSettings } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import { type AlwaysOnSettings, defaultAlwaysOn } from './always-on-settings';
import type { EnvironmentSettings, VarFileSettings } from './deployment-settings';

/** `on` keeps the rule's own severity. */
export type RuleLevel = 'off' | 'on' | Severity;

/**
 * `recommended` runs the rules that are on by default. `strict` runs every rule and raises customer-managed keys, a
 * policy choice, to warnings.
 */
export type Profile = 'recommended' | 'strict';

/** What `faultline.jsonc` says, complete with defaults. */
export interface Configuration {
  readonly profile: Profile;
  /** By rule id, alias, or `area/*`, as written; the most exact one wins. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  /** Globs in the manner of `.gitignore`, relative to the folder of the configuration file. */
  readonly ignore: readonly string[];
  readonly settings: RuleSettings;
  /** What deployments are for; the gravest first. */
  readonly environments: readonly EnvironmentSettings[];
  /** What Terraform root modules are deployed with, in the order of the file. */
  readonly varFiles: readonly VarFileSettings[];
  /** How the live estate is judged. */
  readonly estate: EstateSettings;
}

export interface EstateSettings {
  readonly alwaysOn: AlwaysOnSettings;
}

export const defaultConfiguration: Configuration = {
  profile: 'recommended',
  rules: new Map(),
  ignore: [],
  settings: { ownOrganizations: [], minimumZones: 2 },
  environments: [],
  varFiles: [],
  estate: { alwaysOn: defaultAlwaysOn },
};

/** The name of the configuration file, at the root of a workspace folder or of what the command line is given. */
export const configurationFileName = 'faultline.jsonc';
