import type { ParsedFile } from '../../analysis/parsed-file';
import type { ObjectExpression } from '../../syntax/bicep/expression-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';
import type { TextEdit } from '../../text/text-edit';
import type { TextRange } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { FixValue, RemoveProperty, SetProperty } from '../fix';
import { locateChange, locateRemoval } from '../locate-change';
import { detectStyle, indentationAt, type TextStyle } from '../text-style';
import { expressionAt, propertyAt } from './find-node';
import { formatBicepKey, formatBicepValue } from './format-bicep-value';
import { matchingParameter } from './matching-parameter';

/** The edits for one change; undefined where it cannot be written safely. */
export function writeBicepChange(
  change: SetProperty | RemoveProperty,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  return change.kind === 'set-property' ? setProperty(change, files) : removeProperty(change, files);
}

function setProperty(change: SetProperty, files: ReadonlyMap<string, ParsedFile>): readonly FileEdit[] | undefined {
  const target = locateChange(change.resource, change.path);
  const file = target && bicepFile(files, target.file);
  if (!target || !file) return undefined;
  const style = detectStyle(file.text);
  const expression = expressionAt(file.tree, target.range);
  if (!expression) return undefined;
  if (target.kind === 'replace') {
    const newText = formatBicepValue(change.value, style, indentationAt(file.text, target.range.start));
    return edits(target.file, file.text, { range: target.range, newText });
  }
  if (expression.kind !== 'object' || !expression.closeBrace) return undefined;
  return edits(
    target.file,
    file.text,
    insertion(file, expression, expression.closeBrace, target.path, change.value, style),
  );
}

function removeProperty(
  change: RemoveProperty,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const target = locateRemoval(change.resource, change.path);
  if (!target) return [];
  const file = bicepFile(files, target.file);
  const property = file && propertyAt(file.tree, target.nameRange);
  return file && property
    ? edits(target.file, file.text, { range: wholeLines(file.text, property.range), newText: '' })
    : undefined;
}

interface BicepText {
  readonly text: string;
  readonly tree: BicepFile;
}

function bicepFile(files: ReadonlyMap<string, ParsedFile>, path: string): BicepText | undefined {
  const file = files.get(path);
  return file?.syntax.language === 'bicep' ? { text: file.source.text, tree: file.syntax.tree } : undefined;
}

/** Nothing to do where the text already says it. */
function edits(file: string, text: string, edit: TextEdit): readonly FileEdit[] {
  return text.slice(edit.range.start, edit.range.end) === edit.newText ? [] : [{ file, edit }];
}

function insertion(
  file: BicepText,
  target: ObjectExpression,
  closeBrace: TextRange,
  path: readonly string[],
  value: FixValue,
  style: TextStyle,
): TextEdit {
  const [name = '', ...rest] = path;
  const nested = rest.reduceRight<FixValue>((inner, segment) => ({ [segment]: inner }), value);
  const parameter = matchingParameter(file.tree, path.at(-1) ?? '', value);
  const format = (indentation: string): string => {
    const body = parameter && rest.length === 0 ? parameter.name.name : formatBicepValue(nested, style, indentation);
    return `${formatBicepKey(name)}: ${body}`;
  };
  const { openBrace, members } = target;
  const isMultiLine = /[\r\n]/.test(file.text.slice(openBrace.end, closeBrace.start));
  const last = members.at(-1);
  if (last && !isMultiLine) return { range: at(last.range.end), newText: `, ${format('')}` };
  const outer = indentationAt(file.text, closeBrace.start);
  if (!last) {
    const inner = outer + style.indent;
    const newText = `${style.lineEnding}${inner}${format(inner)}${style.lineEnding}${outer}`;
    return { range: { start: openBrace.end, end: closeBrace.start }, newText };
  }
  const inner = indentationAt(file.text, last.range.start);
  const before = members.find((member) => member.kind === 'property' && comesAfter(member.name, name));
  if (before) return { range: at(before.range.start), newText: `${format(inner)}${style.lineEnding}${inner}` };
  return { range: at(endOfLine(file.text, last.range.end)), newText: `${style.lineEnding}${inner}${format(inner)}` };
}

/** Bicep files put a resource's own properties before `properties`, which comes last. */
function comesAfter(existing: string | undefined, added: string): boolean {
  return existing === 'properties' && added !== 'properties';
}

function at(offset: number): TextRange {
  return { start: offset, end: offset };
}

/** The end of the line, behind a comment that stands there; the offset itself where more code follows. */
function endOfLine(text: string, offset: number): number {
  const rest = /^[ \t]*(?:\/\/[^\r\n]*)?(?=\r?\n|$)/.exec(text.slice(offset, offset + 2_000))?.[0];
  return rest === undefined ? offset : offset + rest.length;
}

/** The range with its indentation and line ending where it has its lines for itself; with a comma where it has not. */
function wholeLines(text: string, range: TextRange): TextRange {
  const start = range.start - indentationAt(text, range.start).length;
  const startsLine = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  const after = /^[ \t]*(?:\/\/[^\r\n]*)?(\r?\n|$)/.exec(text.slice(range.end))?.[0];
  if (startsLine && after !== undefined) return { start, end: range.end + after.length };
  const comma = /^\s*,\s*/.exec(text.slice(range.end))?.[0];
  if (comma !== undefined) return { start: range.start, end: range.end + comma.length };
  const before = /,\s*$/.exec(text.slice(0, range.start))?.[0] ?? '';
  return { start: range.start - before.length, end: range.end };
}
