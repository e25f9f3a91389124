import type { ParsedFile } from '../../project/parsed-file';
import type { ArrayExpression, Expression } from '../../syntax/bicep/expression-nodes';
import type { ParameterStatement } from '../../syntax/bicep/statement-nodes';
import { lastHolding } from '../../text/range-search';
import type { TextEdit } from '../../text/text-edit';
import { contains } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { FixValue } from '../fix';
import type { WriteTarget, WrittenProperty } from '../locate-change';
import { indentationAt } from '../text-style';
import { allowedValues, expressionIs } from './allowed-values';
import { type BicepText, bicepText } from './bicep-text';
import { expressionAt, propertyAt } from './find-node';
import { formatBicepValue } from './format-bicep-value';

export interface Replacement {
  /** Where the value is written, through parameters and variables; undefined where nobody wrote it. */
  readonly target: WriteTarget | undefined;
  /** The property that uses the value; undefined for an item of a list. */
  readonly property: WrittenProperty | undefined;
  readonly value: FixValue;
}

/**
 * The edit that puts another value in place: at the literal that the value comes from, or at the property itself where
 * the literal cannot be it, as in a parameter that does not allow the new value.
 */
export function replaceValue(files: ReadonlyMap<string, ParsedFile>, replacement: Replacement): FileEdit | undefined {
  const { target, property, value } = replacement;
  const source = target && bicepText(files, target.file);
  const written = source && expressionAt(source.tree, target.range);
  if (source && written && mayBecome(source, written, value)) return editOf(source, written, value);
  const user = property && bicepText(files, property.file);
  const used = user && propertyAt(user.tree, property.nameRange)?.value;
  return used && used.kind !== 'error' ? editOf(user, used, value) : undefined;
}

function mayBecome({ tree }: BicepText, expression: Expression, value: FixValue): boolean {
  const parameter = lastHolding(tree.statements, expression.range.start);
  if (parameter?.kind !== 'param' || !contains(parameter.range, expression.range)) return true;
  if (parameter.value?.range.start !== expression.range.start) return !isInAllowed(parameter, expression);
  const allowed = allowedValues(parameter);
  return allowed === undefined || allowed.some((item) => expressionIs(item, value));
}

function isInAllowed(parameter: ParameterStatement, expression: Expression): boolean {
  return (allowedValues(parameter) ?? []).some((item) => contains(item.range, expression.range));
}

function editOf(file: BicepText, expression: Expression, value: FixValue): FileEdit {
  return { file: file.path, edit: appended(file, expression, value) ?? replaced(file, expression, value) };
}

function replaced({ text, style }: BicepText, { kind, range }: Expression, value: FixValue): TextEdit {
  const severalLines = kind === 'array' && /[\r\n]/.test(text.slice(range.start, range.end));
  return { range, newText: formatBicepValue(value, style, indentationAt(text, range.start), severalLines) };
}

/** A list that only grows keeps what it has, comments too. */
function appended({ text, style }: BicepText, expression: Expression, value: FixValue): TextEdit | undefined {
  if (!Array.isArray(value) || expression.kind !== 'array' || !beginsLike(expression, value)) return undefined;
  const last = expression.items.at(-1);
  const further: readonly FixValue[] = value.slice(expression.items.length);
  if (!last || further.length === 0) return undefined;
  const between = text.slice(expression.openBracket.end, last.range.start);
  const ownLine = /[\r\n][ \t]*$/.test(between);
  const comment = ownLine ? (/^[ \t]*\/\/[^\r\n]*/.exec(text.slice(last.range.end))?.[0].length ?? 0) : 0;
  const indentation = indentationAt(text, last.range.start);
  const separator = ownLine ? style.lineEnding + indentation : ', ';
  const offset = last.range.end + comment;
  return {
    range: { start: offset, end: offset },
    newText: further.map((item) => separator + formatBicepValue(item, style, indentation)).join(''),
  };
}

function beginsLike({ items }: ArrayExpression, value: readonly FixValue[]): boolean {
  return items.every((item, index) => {
    const wanted = value[index];
    return item.kind !== 'spread' && wanted !== undefined && expressionIs(item, wanted);
  });
}
