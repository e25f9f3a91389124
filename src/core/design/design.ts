import type { TextRange } from '../text/text-range';
import type { ContainerBuild } from './container-build';
import type { DeploymentContext } from './deployment-context';
import type { ModuleCall } from './module-call';
import type { ProviderRequirement } from './provider-requirement';
import type { Resource } from './resource';
import type { Workflow } from './workflow';

/** A place that a reader could not understand. The rest of the file is read all the same. */
export interface SyntaxProblem {
  readonly file: string;
  readonly range: TextRange;
  readonly message: string;
}

/** A comment with its markers, as read: suppressions stand in comments. */
export interface SourceComment {
  readonly file: string;
  readonly range: TextRange;
  readonly text: string;
}

/**
 * What one unit of files declares: a workflow, a Dockerfile, or everything that one deployment makes, from the Bicep
 * file, Terraform root module or ARM template that it begins with through all the modules that it calls.
 */
export interface Design {
  /** Undefined for what is not deployed by itself. */
  readonly context?: DeploymentContext;
  readonly files: readonly string[];
  readonly resources: readonly Resource[];
  readonly moduleCalls: readonly ModuleCall[];
  readonly providers: readonly ProviderRequirement[];
  readonly workflows: readonly Workflow[];
  readonly containerBuilds: readonly ContainerBuild[];
  readonly comments: readonly SourceComment[];
  readonly problems: readonly SyntaxProblem[];
}

export const emptyDesign: Design = {
  files: [],
  resources: [],
  moduleCalls: [],
  providers: [],
  workflows: [],
  containerBuilds: [],
  comments: [],
  problems: [],
};
