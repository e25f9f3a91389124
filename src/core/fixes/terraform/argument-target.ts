import type { FixValue } from '../fix';
import type { BlockStep } from './nested-body';

/** Where in a resource's block a part of a change goes. */
export interface ArgumentTarget {
  readonly steps: readonly BlockStep[];
  /** Undefined where only the block has to be there. */
  readonly argument: ArgumentName | undefined;
  readonly value: FixValue;
  /** The dotted ARM path that this is about, where the argument alone decides what stands there. */
  readonly path: string | undefined;
  /**
   * `direct`: the argument says this. `covered`: the argument says it among other things, and another part of the change
   * may tell the whole. `implied`: something else has to be written for it.
   */
  readonly strength: 'direct' | 'covered' | 'implied';
}

export interface ArgumentName {
  readonly write: string;
  /** All names of the argument: one that is written stays. */
  readonly known: readonly string[];
  /** Arguments that say the same and make way for it. */
  readonly replaces: readonly string[];
}
