import type { Resource } from '../design/resource';
import { detectStyle } from '../fixes/text-style';
import type { ParsedFile } from '../project/parsed-file';
import { baseName, directoryOf } from '../text/path-parts';
import { declaredNames } from './declared-names';
import { renderSnippet } from './render-snippet';
import { resourceAtHand, wiringOf } from './resource-at-hand';
import type { Snippet } from './snippet';

/** A snippet that mends a finding, wired to the resource at hand. `text` is in the snippet syntax of VS Code. */
export type SnippetInsertion =
  | {
      readonly kind: 'into-file';
      readonly snippet: Snippet;
      readonly file: string;
      readonly offset: number;
      readonly text: string;
    }
  | { readonly kind: 'new-file'; readonly snippet: Snippet; readonly file: string; readonly text: string };

/** So many files with one resource each make a habit. */
const fewestFiles = 3;

/**
 * Which of the snippets can be inserted to mend what a rule finds about a resource: below the resource, or in a file of its own where
 * the Terraform folder keeps one resource a file. Empty where no snippet mends it or the resource cannot be named.
 * @param files the files that the resource's file is read with, itself among them, by path.
 */
export function insertionsFor(
  snippets: readonly Snippet[],
  rule: string,
  resource: Resource,
  files: ReadonlyMap<string, ParsedFile>,
): readonly SnippetInsertion[] {
  const file = files.get(resource.file);
  const language = languageOf(resource);
  const mending = snippets.filter(
    (snippet) => snippet.language === language && snippet.place.kind === 'file' && snippet.mends.includes(rule),
  );
  const atHand = file && mending.length > 0 ? resourceAtHand(resource, file) : undefined;
  if (!file || !atHand) return [];
  const together = filesOfUnit(file, files);
  const wiring = wiringOf(atHand, new Set(together.flatMap((one) => [...declaredNames(one)])));
  return mending.map((snippet): SnippetInsertion => {
    const { lineEnding } = detectStyle(file.source.text);
    const text = renderSnippet(snippet.text, wiring).replaceAll('\n', lineEnding);
    if (language === 'terraform' && keepsOneResourceAFile(together)) {
      return { kind: 'new-file', snippet, file: freeFile(snippet, file, files), text: `${text}${lineEnding}` };
    }
    const offset = endOfLine(file.source.text, atHand.end);
    return { kind: 'into-file', snippet, file: resource.file, offset, text: `${lineEnding}${lineEnding}${text}` };
  });
}

function languageOf(resource: Resource): Snippet['language'] | undefined {
  if (resource.terraform) return resource.language === 'terraform' ? 'terraform' : undefined;
  return resource.language === 'bicep' ? 'bicep' : undefined;
}

function filesOfUnit(file: ParsedFile, files: ReadonlyMap<string, ParsedFile>): readonly ParsedFile[] {
  if (file.syntax.language !== 'hcl') return [file];
  const folder = directoryOf(file.source.path);
  return [...files.values()].filter(
    ({ source, syntax }) => syntax.language === 'hcl' && directoryOf(source.path) === folder,
  );
}

function keepsOneResourceAFile(files: readonly ParsedFile[]): boolean {
  const counts = files.map(({ syntax }) =>
    syntax.language === 'hcl' ? syntax.tree.body.blocks.filter(({ type }) => type === 'resource').length : 0,
  );
  return counts.filter((count) => count === 1).length >= fewestFiles && counts.every((count) => count <= 1);
}

/** Named after the snippet, in the folder of the file. */
function freeFile({ prefix }: Snippet, { source }: ParsedFile, files: ReadonlyMap<string, ParsedFile>): string {
  const folder = directoryOf(source.path);
  const stem = prefix.replace(/^fl-/, '').replaceAll('-', '_');
  const extension = baseName(source.path).endsWith('.tofu') ? 'tofu' : 'tf';
  let path = `${folder}${stem}.${extension}`;
  for (let number = 2; files.has(path); number += 1) path = `${folder}${stem}_${number}.${extension}`;
  return path;
}

/** A comment behind the declaration stays with it. */
function endOfLine(text: string, offset: number): number {
  const rest = /[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return offset + rest.length;
}
