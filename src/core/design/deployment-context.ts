import type { TextRange } from '../text/text-range';

/** What a deployment is for, as the configuration tells it. */
export type Environment = 'production' | 'non-production' | 'mission-critical';

/** One way in which files are deployed: an entry with one set of parameter values. */
export interface DeploymentContext {
  /** The Bicep file or ARM template that is deployed, or the folder of the Terraform root module, with its slash. */
  readonly entry: string;
  /** The parameter file or Terraform values file; undefined where the entry is deployed with its defaults. */
  readonly parameterFile: string | undefined;
  /** Undefined where the configuration says nothing about it. */
  readonly environment: Environment | undefined;
}

/** One module call on the way from the entry to a resource. */
export interface ModuleStep {
  readonly file: string;
  /** The call's symbolic name. */
  readonly range: TextRange;
  /** `module storage`, `module.storage["a"]`. */
  readonly description: string;
}
