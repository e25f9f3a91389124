import { allSnippets } from '../../../src/core/snippets/all-snippets';
import { renderSnippet } from '../../../src/core/snippets/render-snippet';
import type { Snippet } from '../../../src/core/snippets/snippet';
import { expandDefaults } from '../../../src/core/snippets/snippet-syntax';

/** The text of a snippet as a user gets it who takes every default; members stand in the resource that they are for. */
export function expandWhole(snippet: Snippet): string {
  const { place, text } = snippet;
  return `${expandDefaults(renderSnippet(place.kind === 'inside' ? place.frame(text) : text))}\n`;
}

/** Snippets with a name for a test each. */
export function namedSnippets(...languages: readonly Snippet['language'][]): readonly (readonly [string, Snippet])[] {
  return allSnippets
    .filter(({ language }) => languages.includes(language))
    .map((snippet) => [`${snippet.prefix} in ${snippet.language}`, snippet] as const);
}
