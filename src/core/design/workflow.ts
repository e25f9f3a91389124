import type { TextRange } from '../text/text-range';

/** A scalar of a workflow file with its place; `range` covers the scalar's text without quotes. */
export interface WorkflowScalar {
  readonly value: string;
  readonly range: TextRange;
  /** Whether the text holds a `${{ … }}` expression, so that its value is not known. */
  readonly dynamic: boolean;
}

export interface WorkflowEntry {
  readonly name: string;
  readonly nameRange: TextRange;
  readonly value: WorkflowScalar | undefined;
  /** The lines of a literal block (`|`), blank ones left out; else the value alone. */
  readonly lines: readonly WorkflowScalar[];
}

/** The value of `uses`, and the comment behind it on the same line. */
export interface UsesReference extends WorkflowScalar {
  /** Without its `#`. */
  readonly comment: string | undefined;
  readonly commentRange: TextRange | undefined;
  /** Where a comment can be added: behind the value, its quotes and brackets; undefined where more follows on the line. */
  readonly commentOffset: number | undefined;
}

export interface WorkflowImage extends WorkflowScalar {
  /** `container`, or the service's name. */
  readonly owner: string;
}

export interface WorkflowStep {
  readonly range: TextRange;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly uses: UsesReference | undefined;
  readonly run: WorkflowScalar | undefined;
  readonly with: readonly WorkflowEntry[];
}

/** Permissions written at the workflow or at a job: undefined where nothing is written. */
export type WorkflowPermissions = 'read-all' | 'write-all' | ReadonlyMap<string, string>;

export interface WorkflowJob {
  readonly id: string;
  readonly idRange: TextRange;
  readonly range: TextRange;
  readonly uses: UsesReference | undefined;
  readonly needs: readonly WorkflowScalar[];
  readonly environment: WorkflowScalar | undefined;
  readonly permissions: WorkflowPermissions | undefined;
  readonly secretsInherit: boolean;
  readonly container: WorkflowImage | undefined;
  readonly services: readonly WorkflowImage[];
  /** The values that each axis of `strategy.matrix` lists, where they are literals; `include` entries are added. */
  readonly matrix: ReadonlyMap<string, readonly WorkflowScalar[]>;
  /** What `env` of the workflow and of the job sets for its steps; the job's weighs more. */
  readonly env: ReadonlyMap<string, WorkflowScalar>;
  readonly with: readonly WorkflowEntry[];
  readonly steps: readonly WorkflowStep[];
}

/** A workflow file, or a composite or container action (`action.yml`), which has one job without an id. */
export interface Workflow {
  readonly file: string;
  readonly kind: 'workflow' | 'action';
  readonly name: string | undefined;
  readonly triggers: readonly string[];
  readonly permissions: WorkflowPermissions | undefined;
  readonly jobs: readonly WorkflowJob[];
  /** A container action's `runs.image`. */
  readonly image: WorkflowImage | undefined;
}
