import type { Snippet } from '../../../core/snippets/snippet';
import type { Linter } from '../linting/linter';

/** What the features that judge documents give to those that show the live estate on the code. */
export interface CodeSource {
  readonly linter: Linter;
  snippets(): Promise<readonly Snippet[]>;
}
