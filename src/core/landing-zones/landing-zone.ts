export type LandingZoneLanguage = 'bicep' | 'terraform';

/** What the files of a landing zone are written for. */
export interface LandingZoneOptions {
  /** What it is for, in lower case, letters, digits and hyphens: the middle of every name. */
  readonly name: string;
  /** A region with availability zones, such as `westeurope`. */
  readonly region: string;
  /** The other region of a landing zone in two; the pair or another region where it is not given. */
  readonly secondRegion?: string;
}

/** A file to write, its path relative to the folder of the landing zone, with slashes. */
export interface LandingZoneFile {
  readonly path: string;
  readonly text: string;
}

export type DeploymentEnvironment = 'prod' | 'nonprod';

/** A value of a parameter file, in the terms of JSON. */
export type ParameterValue =
  | string
  | number
  | boolean
  | readonly ParameterValue[]
  | { readonly [name: string]: ParameterValue };

/** One value of a parameter file. */
export interface ZoneParameter {
  /** As Bicep spells it; Terraform has `log_retention_in_days` for `logRetentionInDays`. */
  readonly name: string;
  readonly value: ParameterValue;
  /** What stands above it in the file, where there is something to decide. */
  readonly note?: string;
}

/** What a landing zone consists of in one language. */
export interface ZoneCode {
  readonly main: string;
  /** The texts of the modules that it calls, by name. */
  readonly modules: Readonly<Record<string, string>>;
}

/** A whole landing zone: a few modules, put together for one purpose. */
export interface LandingZone {
  readonly id: string;
  /** A few words without a full stop. */
  readonly title: string;
  /** What it consists of and what it outlives, in a sentence. */
  readonly description: string;
  /** How many regions it stands in. */
  readonly regions: 1 | 2;
  /** Whether the production environment is judged as mission-critical. */
  readonly isMissionCritical: boolean;
  readonly code: Readonly<Record<LandingZoneLanguage, ZoneCode>>;
  parameters(
    options: Required<LandingZoneOptions>,
    environment: DeploymentEnvironment,
    language: LandingZoneLanguage,
  ): readonly ZoneParameter[];
  /** What has to be there before it is deployed, one line each. */
  readonly before: readonly string[];
  /** What remains to be done after it is deployed, one line each. */
  readonly after: readonly string[];
  /** What costs most, and what can be chosen, one line each. */
  readonly costs: readonly string[];
}
