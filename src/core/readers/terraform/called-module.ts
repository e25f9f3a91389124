import type { ModuleStep } from '../../design/deployment-context';
import type { Value } from '../../design/value';
import type { ModuleDirectory } from './module-directory';

/** Why a module may not be deployed at all: the nearest call on the way to it that is not certain. */
export interface ModuleCondition {
  readonly value: Value;
  /** What the keys of everything below that call begin with. */
  readonly keyPrefix: string;
}

/** One instance of a module, and how the deployment comes to it. */
export interface CalledModule {
  readonly directory: ModuleDirectory;
  /** What the keys of everything in it begin with; empty in the root. */
  readonly keyPrefix: string;
  /** The calls from the root, outermost first. */
  readonly calls: readonly ModuleStep[];
  /** The folders of the modules on the way, the root's first, its own last. */
  readonly folders: readonly string[];
  readonly condition: ModuleCondition | undefined;
  /** The value that the call gives to a variable, undefined where it gives none. Absent in the root, whose values stand in files. */
  readonly argument?: (name: string) => Value | undefined;
}
