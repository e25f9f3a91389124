import type { TextDocument } from 'vscode';
import type { KnownOfLive } from '../../../core/snippets/mending-snippet';
import type { Linter } from '../linting/linter';

/** What the features that judge documents give to those that show the live estate on the code. */
export interface CodeSource {
  readonly linter: Linter;
  /**
   * A snippet, by its prefix, for the end of a Bicep or Terraform document, in the syntax of VS Code; undefined where it
   * is not written in that language.
   */
  mendingSnippet(document: TextDocument, prefix: string, known: KnownOfLive): Promise<string | undefined>;
}
