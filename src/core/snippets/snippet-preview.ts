import { renderSnippet } from './render-snippet';
import type { Snippet } from './snippet';
import { expandDefaults } from './snippet-syntax';

/** The text of a snippet that stands alone, with every default taken. */
export function previewOf({ text }: Snippet): string {
  return `${expandDefaults(renderSnippet(text))}\n`;
}

/** As `previewOf`, with members in the resource that they are for. */
export function wholeText({ place, text }: Snippet): string {
  return `${expandDefaults(renderSnippet(place.kind === 'inside' ? place.frame(text) : text))}\n`;
}

/** The resource types that a snippet brings into being, as its language writes them; none for other languages. */
export function createdTypes(snippet: Snippet): readonly string[] {
  if (snippet.place.kind !== 'file') return [];
  const pattern =
    snippet.language === 'bicep'
      ? /^resource \w+ '([^@']+)@[^']*' (?!existing)/gm
      : snippet.language === 'terraform'
        ? /^resource "([^"]+)"/gm
        : undefined;
  if (!pattern) return [];
  return [...new Set([...previewOf(snippet).matchAll(pattern)].flatMap(([, type]) => type ?? []))];
}
