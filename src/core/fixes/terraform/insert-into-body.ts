import type { HclAttribute, HclBody } from '../../syntax/hcl/tree';
import type { TextEdit } from '../../text/text-edit';
import { contains, type TextRange } from '../../text/text-range';
import { indentationAt } from '../text-style';
import { endOfLine, isBlankLineBefore } from './lines';
import type { TerraformText } from './terraform-text';

/** An argument to add, with the text of its value. */
export interface NewArgument {
  readonly name: string;
  readonly text: string;
}

/** Makes the text of a block to add, its lines after the first indented by `indentation`. */
export type NewBlock = (indentation: string) => string;

/** Arguments that say how Terraform handles a resource, which stand apart from the resource's own. */
const metaArguments: ReadonlySet<string> = new Set(['count', 'for_each', 'provider', 'depends_on']);

export interface InsertionDetails {
  /** The argument to add behind, where it is there. */
  readonly after?: string;
  /** Arguments that go away at the same time. */
  readonly removed?: ReadonlySet<HclAttribute>;
  /** Arguments that are rewritten as a whole at the same time: their column is left alone. */
  readonly rewritten?: ReadonlySet<HclAttribute>;
}

/**
 * Adds arguments behind the last one of a single line, and blocks at the end, as `terraform fmt` would have
 * them.
 */
export function insertIntoBody(
  file: TerraformText,
  body: HclBody,
  added: readonly NewArgument[],
  blocks: readonly NewBlock[],
  details: InsertionDetails = {},
): readonly TextEdit[] {
  const { text } = file;
  const { start, end } = body.range;
  if (added.length === 0 && blocks.length === 0) return realignments(file, body, details.removed ?? new Set());
  if (!/[\r\n]/.test(text.slice(start, end))) return [spreadOut(file, body, added, blocks)];
  return [...insertArguments(file, body, added, details), ...insertBlocks(file, body, added.length > 0, blocks)];
}

/** Rewrites a body that stands on one line. */
function spreadOut(
  file: TerraformText,
  body: HclBody,
  added: readonly NewArgument[],
  blocks: readonly NewBlock[],
): TextEdit {
  const { text, style } = file;
  const outer = indentationAt(text, body.range.start - 1);
  const inner = outer + style.indent;
  const present = body.attributes.map(({ name, value }) => ({ name, text: textAt(text, value.range) }));
  const lines = formatArguments([...present, ...added], 0).map((line) => inner + line);
  const texts = blocks.map((block) => inner + block(inner));
  const gap = lines.length > 0 && texts.length > 0 ? [''] : [];
  const newText = ['', ...lines, ...gap, ...texts, outer].join(style.lineEnding);
  return { range: body.range, newText };
}

/** `name = value` for each, the `=` in one column if all values are of one line; the column is at least `width`. */
export function formatArguments(added: readonly NewArgument[], width: number): readonly string[] {
  const isAligned = added.every(({ text }) => !text.includes('\n'));
  const column = isAligned ? Math.max(width, ...added.map(({ name }) => name.length)) : 0;
  return added.map(({ name, text }) => `${name.padEnd(column)} = ${text}`);
}

function insertArguments(
  file: TerraformText,
  body: HclBody,
  added: readonly NewArgument[],
  { after, removed = new Set(), rewritten = new Set() }: InsertionDetails,
): readonly TextEdit[] {
  if (added.length === 0) return realignments(file, body, removed);
  const { text, style } = file;
  const anchor = anchorFor(file, body, after, removed);
  if (!anchor) return [insertFirst(file, body, added)];
  const names = added.map(({ name }) => name);
  const { width, edits } = realigned(text, neighbours(file, body, anchor), removed, names);
  const indentation = indentationAt(text, anchor.range.start);
  const lines = formatArguments(added, width).map((line) => style.lineEnding + indentation + line);
  const others = edits.filter(({ range }) => ![...rewritten].some((attribute) => contains(attribute.range, range)));
  return [...others, { range: at(endOfLine(text, anchor.range.end)), newText: lines.join('') }];
}

/** Aligns the neighbours of arguments that go away. */
function realignments(file: TerraformText, body: HclBody, removed: ReadonlySet<HclAttribute>): readonly TextEdit[] {
  const gone = body.attributes.filter((attribute) => removed.has(attribute));
  const groups = new Map(gone.map((attribute) => neighbours(file, body, attribute)).map((group) => [group[0], group]));
  return [...groups.values()].flatMap((group) => realigned(file.text, group, removed, []).edits);
}

/** The width of the name column after names come and go, and what moves there; no width where nothing is aligned. */
function realigned(
  text: string,
  group: readonly HclAttribute[],
  removed: ReadonlySet<HclAttribute>,
  added: readonly string[],
): { width: number; edits: readonly TextEdit[] } {
  const before = alignedWidth(text, group);
  if (before === undefined) return { width: 0, edits: [] };
  const kept = group.filter((attribute) => !removed.has(attribute));
  const width = Math.max(0, ...[...kept.map(({ name }) => name), ...added].map((name) => name.length));
  return { width, edits: width === before ? [] : kept.map((attribute) => pad(text, attribute, width)) };
}

function insertFirst({ text, style }: TerraformText, body: HclBody, added: readonly NewArgument[]): TextEdit {
  const [first] = [...body.attributes, ...body.blocks].sort((a, b) => a.range.start - b.range.start);
  const outer = indentationAt(text, body.range.start - 1);
  const inner = first ? indentationAt(text, first.range.start) : outer + style.indent;
  const lines = formatArguments(added, 0).map((line) => style.lineEnding + inner + line);
  const gap = first?.kind === 'block' ? style.lineEnding : '';
  return { range: at(endOfLine(text, body.range.start)), newText: lines.join('') + gap };
}

function insertBlocks(
  file: TerraformText,
  body: HclBody,
  hasArguments: boolean,
  blocks: readonly NewBlock[],
): readonly TextEdit[] {
  if (blocks.length === 0) return [];
  const { text, style } = file;
  const offset = body.range.end - indentationAt(text, body.range.end).length;
  const outer = text.slice(offset, body.range.end);
  const [first] = [...body.attributes, ...body.blocks];
  const inner = first ? indentationAt(text, first.range.start) : outer + style.indent;
  const isEmpty = text.slice(body.range.start, offset).trim() === '' && !hasArguments;
  const gap = isEmpty || isBlankLineBefore(text, offset) ? '' : style.lineEnding;
  const texts = blocks.map((block) => inner + block(inner) + style.lineEnding);
  return [{ range: at(offset), newText: gap + texts.join(style.lineEnding) }];
}

function anchorFor(
  { text }: TerraformText,
  body: HclBody,
  after: string | undefined,
  removed: ReadonlySet<HclAttribute>,
): HclAttribute | undefined {
  const kept = body.attributes.filter((attribute) => !removed.has(attribute));
  const single = kept.filter(({ range }) => !textAt(text, range).includes('\n'));
  const named = single.find(({ name }) => name === after);
  return named ?? single.findLast(({ name }) => !metaArguments.has(name)) ?? single.at(-1);
}

/** The arguments on the lines above and below that `terraform fmt` aligns with this one. */
function neighbours({ text }: TerraformText, body: HclBody, anchor: HclAttribute): readonly HclAttribute[] {
  const { attributes } = body;
  const index = attributes.indexOf(anchor);
  const joins = (upper: HclAttribute | undefined, lower: HclAttribute | undefined): boolean => {
    if (!upper || !lower || [upper, lower].some(({ range }) => textAt(text, range).includes('\n'))) return false;
    return text.slice(upper.range.end, lower.range.start).split('\n').length === 2;
  };
  let first = index;
  let last = index;
  while (joins(attributes[first - 1], attributes[first])) first -= 1;
  while (joins(attributes[last], attributes[last + 1])) last += 1;
  return attributes.slice(first, last + 1);
}

/** The width of the name column where the arguments are aligned as `terraform fmt` aligns them. */
function alignedWidth(text: string, group: readonly HclAttribute[]): number | undefined {
  const width = Math.max(...group.map(({ name }) => name.length));
  const isAligned = group.every((attribute) =>
    text.slice(attribute.nameRange.start).startsWith(`${attribute.name.padEnd(width)} =`),
  );
  return isAligned ? width : undefined;
}

function pad(text: string, { name, nameRange }: HclAttribute, width: number): TextEdit {
  const end = text.indexOf('=', nameRange.end);
  return { range: { start: nameRange.end, end }, newText: ' '.repeat(width - name.length + 1) };
}

function textAt(text: string, { start, end }: TextRange): string {
  return text.slice(start, end);
}

function at(offset: number): TextRange {
  return { start: offset, end: offset };
}
