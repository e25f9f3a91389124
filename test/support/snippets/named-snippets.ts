import { allSnippets } from '../../../src/core/snippets/all-snippets';
import type { Snippet } from '../../../src/core/snippets/snippet';

/** Snippets with a name for a test each. */
export function namedSnippets(...languages: readonly Snippet['language'][]): readonly (readonly [string, Snippet])[] {
  return allSnippets
    .filter(({ language }) => languages.includes(language))
    .map((snippet) => [`${snippet.prefix} in ${snippet.language}`, snippet] as const);
}
