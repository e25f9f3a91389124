import type { Cursor } from './cursor';
import type { DirectiveMark, TemplatePart } from './template-part';
import type { HclTemplatePiece, HclText } from './tree';

/** Applies the strip markers and puts directives around what stands between their sequences. */
export function buildPieces(cursor: Cursor, parts: readonly TemplatePart[]): HclTemplatePiece[] {
  const [only, second] = parts;
  if (only && !second && only.kind !== 'mark') return [only];
  const pieces: HclTemplatePiece[] = [];
  const open: OpenDirective[] = [];
  const innermostList = () => open.at(-1)?.list ?? pieces;
  const closeInnermost = (end: number) => {
    const closed = open.pop();
    const directive = closed && directiveNode(closed, end);
    if (directive !== undefined) innermostList().push(directive);
  };
  parts.forEach((part, index) => {
    if (part.kind !== 'mark') {
      innermostList().push(part.kind === 'text' ? strip(part, parts[index - 1], parts[index + 1]) : part);
      return;
    }
    const { word } = part.directive;
    const innermost = open.at(-1);
    const opener = innermost?.mark.directive.word;
    if (word === 'if' || word === 'for') {
      const first: HclTemplatePiece[] = [];
      open.push({ mark: part, first, second: [], list: first });
    } else if (word === 'else' && innermost !== undefined && opener === 'if' && innermost.list === innermost.first) {
      innermost.list = innermost.second;
    } else if (word === `end${opener}`) {
      closeInnermost(part.range.end);
    } else if (word !== 'unknown') {
      cursor.addError(part.range, `"${word}" has no directive that it belongs to.`);
    }
  });
  const end = parts.at(-1)?.range.end ?? 0;
  while (open.length > 0) {
    const mark = open.at(-1)?.mark;
    if (mark !== undefined) {
      cursor.addError(mark.range, `"%{ end${mark.directive.word} }" is missing: this directive is not closed.`);
    }
    closeInnermost(end);
  }
  return pieces;
}

/** Removes the indentation that all lines of a `<<-` heredoc share. Blank lines do not count, and spaces alone do. */
export function removeIndentation(parts: readonly TemplatePart[]): TemplatePart[] {
  const indentation = sharedIndentation(parts);
  if (indentation === 0) return [...parts];
  let atLineStart = true;
  return parts.map((part) => {
    if (part.kind !== 'text') {
      atLineStart = false;
      return part;
    }
    const lines = linesOf(part.text).map((line, index) =>
      index > 0 || atLineStart ? unindent(line, indentation) : line,
    );
    atLineStart = part.text.endsWith('\n');
    return { ...part, text: lines.join('') };
  });
}

/** A directive whose end has not come yet; `list` is the one of both that pieces are added to. */
interface OpenDirective {
  readonly mark: DirectiveMark;
  readonly first: HclTemplatePiece[];
  readonly second: HclTemplatePiece[];
  list: HclTemplatePiece[];
}

function directiveNode({ mark, first, second }: OpenDirective, end: number): HclTemplatePiece | undefined {
  const range = { start: mark.range.start, end };
  const { directive } = mark;
  if (directive.word === 'if') {
    return { kind: 'if', range, condition: directive.condition, whenTrue: first, whenFalse: second };
  }
  if (directive.word === 'for') {
    const { keyName, valueName, collection } = directive;
    return { kind: 'for-directive', range, keyName, valueName, collection, pieces: first };
  }
  return undefined;
}

function strip(part: HclText, before: TemplatePart | undefined, after: TemplatePart | undefined): HclText {
  let { text } = part;
  if (before !== undefined && before.kind !== 'text' && before.stripAfter) text = text.trimStart();
  if (after !== undefined && after.kind !== 'text' && after.stripBefore) text = text.trimEnd();
  return text === part.text ? part : { ...part, text };
}

function sharedIndentation(parts: readonly TemplatePart[]): number {
  let shared = Number.POSITIVE_INFINITY;
  let atLineStart = true;
  for (const part of parts) {
    if (part.kind !== 'text') {
      if (atLineStart) return 0;
      continue;
    }
    linesOf(part.text).forEach((line, index) => {
      if (index > 0 || atLineStart) shared = Math.min(shared, indentationOf(line));
    });
    atLineStart = part.text.endsWith('\n');
  }
  return Number.isFinite(shared) ? shared : 0;
}

function indentationOf(line: string): number {
  const trimmed = line.trimStart();
  return trimmed === '' && line.endsWith('\n') ? Number.POSITIVE_INFINITY : line.length - trimmed.length;
}

function unindent(line: string, indentation: number): string {
  const blanks = /^[^\S\r\n]*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(indentation, blanks));
}

/** The lines of `text`, each with its line ending. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
