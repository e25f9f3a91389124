import { array } from '../../../design/make-value';
import type { Scalar, Value } from '../../../design/value';
import { limits } from '../limits';
import { booleanOfScalar, numberOfScalar, textOfScalar } from '../scalars';
import { joinPieces } from '../text-pieces';
import { tooLarge } from '../value-access';
import { type FormatDirective, parseFormat } from './format-directive';
import { jsonText } from './json-text';
import { badCall, type CallSite, type FunctionTable, itemsOf, openReason } from './terraform-function';

function formatted(directive: FormatDirective, value: Value): string | undefined {
  if (directive.verb === 'v' && value.kind !== 'literal') return jsonText(value);
  if (value.kind !== 'literal') return undefined;
  const text = convert(directive, value.value);
  return text === undefined ? undefined : pad(directive, text);
}

function convert({ verb, flags, precision }: FormatDirective, scalar: Scalar): string | undefined {
  const text = textOfScalar(scalar);
  switch (verb) {
    case 's':
      return precision === undefined ? text : text?.slice(0, precision);
    case 'v':
      return flags.includes('#') ? JSON.stringify(scalar) : (text ?? 'null');
    case 'q':
      return text === undefined ? undefined : JSON.stringify(text);
    case 't':
      return booleanOfScalar(scalar)?.toString();
    default: {
      const number = numberOfScalar(scalar);
      return number === undefined ? undefined : convertNumber(verb, flags, precision, number);
    }
  }
}

function convertNumber(verb: string, flags: string, precision: number | undefined, number: number): string | undefined {
  const sign = number >= 0 ? (flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '') : '';
  const integer = Math.trunc(number);
  switch (verb) {
    case 'd':
      return sign + integer.toString();
    case 'b':
      return sign + integer.toString(2);
    case 'o':
      return sign + integer.toString(8);
    case 'x':
      return sign + integer.toString(16);
    case 'X':
      return sign + integer.toString(16).toUpperCase();
    case 'f':
    case 'F':
      return precision !== undefined && precision > 100 ? undefined : sign + number.toFixed(precision ?? 6);
    case 'g':
    case 'G':
      return sign + number.toString();
    default:
      return undefined;
  }
}

function pad({ flags, width = 0 }: FormatDirective, text: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+\- ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

function format(args: readonly Value[], site: CallSite): Value {
  const [template, ...values] = args;
  if (template?.kind === 'unknown') return openReason(template) ?? template;
  if (template?.kind !== 'literal' || typeof template.value !== 'string') return badCall(site);
  const parts = parseFormat(template.value);
  if (!parts) return badCall(site);
  const pieces: (string | Value)[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      pieces.push(part);
      continue;
    }
    const value = values[part.argument];
    if (!value) return badCall(site);
    const text = formatted(part, value);
    if (text === undefined && value.kind === 'literal') return badCall(site);
    pieces.push(text ?? openReasonOrSelf(value));
  }
  return joinPieces(pieces, site.source);
}

function openReasonOrSelf(value: Value): Value {
  return value.kind === 'array' || value.kind === 'object' ? (openReason(value) ?? value) : value;
}

function formatList(args: readonly Value[], site: CallSite): Value {
  const lists: Value[][] = [];
  for (const arg of args) {
    if (arg.kind === 'array' && arg.rest) return openReason(arg) ?? arg;
    const items = itemsOf(arg);
    if (items) lists.push([...items]);
  }
  const length = lists[0]?.length ?? 1;
  if (lists.some((list) => list.length !== length)) return badCall(site);
  if (length > limits.items) return tooLarge(site.source);
  const rows = Array.from({ length }, (_, row) => args.map((arg) => itemsOf(arg)?.[row] ?? arg));
  return array(
    rows.map((row) => format(row, site)),
    site.source,
  );
}

function join(args: readonly Value[], site: CallSite): Value {
  const [separator, ...lists] = args;
  if (!separator || lists.length === 0) return badCall(site);
  const pieces: (string | Value)[] = [];
  for (const list of lists) {
    const reason = openReason(list);
    if (reason) return reason;
    const items = itemsOf(list);
    if (!items) return badCall(site);
    for (const item of items) {
      if (item.kind !== 'literal' && item.kind !== 'unknown' && item.kind !== 'choice') return badCall(site);
      if (pieces.length > 0) pieces.push(separator);
      pieces.push(item);
    }
  }
  return joinPieces(pieces, site.source);
}

export const formatFunctions: FunctionTable = { format, formatlist: formatList, join };
