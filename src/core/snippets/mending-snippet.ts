import { detectStyle } from '../fixes/text-style';
import type { ParsedFile } from '../project/parsed-file';
import { declaredNames } from './declared-names';
import { renderSnippet, unwired } from './render-snippet';
import type { Snippet } from './snippet';

/** What is known of something live that a snippet mends. */
export interface KnownOfLive {
  /** What stands in gaps at first, by their names. */
  readonly gaps: Readonly<Record<string, string>>;
  /** What stands in for needs, by what they declare. */
  readonly literals: Readonly<Record<string, string>>;
}

/**
 * A snippet as it goes to the end of a file, with what is known filled in: in the syntax of VS Code, an empty line above.
 * @param files the file first, then those that are declared together with it.
 */
export function snippetAtEnd(snippet: Snippet, known: KnownOfLive, files: readonly ParsedFile[]): string {
  const own = files[0]?.source.text ?? '';
  const { lineEnding } = detectStyle(own);
  const rendered = renderSnippet(snippet.text, {
    ...unwired,
    declared: new Set(files.flatMap((file) => [...declaredNames(file)])),
    gaps: (name) => (Object.hasOwn(known.gaps, name) ? known.gaps[name] : undefined),
    literals: ({ declares }) => (Object.hasOwn(known.literals, declares) ? known.literals[declares] : undefined),
  });
  const gapAbove = own.trim() === '' ? '' : /\n[ \t]*\r?\n$/.test(own) ? '' : own.endsWith('\n') ? '\n' : '\n\n';
  return `${gapAbove}${rendered}\n`.replaceAll('\n', lineEnding);
}
