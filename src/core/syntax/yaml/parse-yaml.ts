import type { ParseError } from '../parse-error';
import { type ConcreteSyntax, isClosed, readConcreteSyntax } from './concrete-syntax';
import type { YamlFile, YamlNode } from './tree';
import { TreeBuilder } from './tree-builder';

/** Longer texts are not read. Far above any workflow; at this length reading takes a second or two. */
const maximumLength = 2 * 1024 * 1024;

/** How many strings without a closing quote are mended before the text is read as it is. */
const maximumOpenStrings = 10;

/**
 * Reads the first document of a YAML text. Never throws: what does not follow the syntax becomes an entry of `errors`,
 * and the tree holds what could be read.
 */
export function parseYaml(text: string): YamlFile {
  if (text.length > maximumLength) return unreadFile(text);
  const openStrings = new Set<number>();
  let masked = text;
  let syntax = readConcreteSyntax(masked);
  let built = build(text, syntax, openStrings);
  while (built.errors.length > 0 && openStrings.size < maximumOpenStrings) {
    const open = findOpenString(syntax);
    if (open === undefined) break;
    openStrings.add(open);
    masked = maskLineFrom(masked, open);
    syntax = readConcreteSyntax(masked);
    built = build(text, syntax, openStrings);
  }
  return { kind: 'file', range: { start: 0, end: text.length }, comments: syntax.comments, ...built };
}

function unreadFile(text: string): YamlFile {
  const message = `The file is longer than ${maximumLength} characters: it is not read.`;
  return {
    kind: 'file',
    range: { start: 0, end: text.length },
    root: undefined,
    comments: [],
    errors: [{ range: { start: 0, end: 0 }, message }],
  };
}

function build(
  text: string,
  { tokens }: ConcreteSyntax,
  openStrings: ReadonlySet<number>,
): { root: YamlNode | undefined; errors: readonly ParseError[] } {
  const builder = new TreeBuilder(text, openStrings);
  let root: YamlNode | undefined;
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'error') {
      builder.addError(token.offset, token.offset + token.source.length, `${token.message}.`);
    } else if (token.type === 'document') {
      documents += 1;
      if (documents === 1) root = builder.buildDocument(token);
      if (documents === 2) builder.addError(token.offset, token.offset, 'Only the first document of the file is read.');
    }
  }
  return { root, errors: builder.errors };
}

/**
 * The offset of a quote that probably nobody closed. A string may go on over lines, but when the text has errors and one
 * of those lines looks like an entry or an item, the quote that ends the string is more likely the next one's opening quote.
 */
function findOpenString({ longQuotedScalars }: ConcreteSyntax): number | undefined {
  const likely = longQuotedScalars.find(
    ({ source }) => !isClosed(source) || /\n[ \t]*(?:- |[\w.-]+:(?:\s|$))/.test(source),
  );
  return likely?.start;
}

/** Puts a plain word of the same length in place of the rest of the line, so that all offsets stay. */
function maskLineFrom(text: string, offset: number): string {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = offset;
  const length = rest.exec(text)?.[0].length ?? 0;
  return text.slice(0, offset) + 'x'.repeat(length) + text.slice(offset + length);
}
