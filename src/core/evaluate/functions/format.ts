import { stringOf } from '../../design/read-value';
import type { Scalar, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { longestString, tooLarge } from '../budget';
import { interpolate, type Piece, textOf } from '../interpolate';

export const formatFunctions: Readonly<Record<string, Computation>> = {
  format: ([template, ...values], call) => format(stringOf(template), values, call),
};

const item = /\{\{|\}\}|\{(\d{1,4})(?:,(-?\d{1,6}))?(?::([^{}]*))?\}/g;

/** A composite format as .NET knows it, with alignment and the number formats that templates use (D, X, N, F, 000). */
function format(template: string | undefined, values: readonly Value[], call: FunctionCall): Value | undefined {
  if (template === undefined) return undefined;
  const pieces: Piece[] = [];
  let position = 0;
  for (const match of template.matchAll(item)) {
    const [written, index, alignment, specifier] = match;
    pieces.push(template.slice(position, match.index));
    position = match.index + written.length;
    if (index === undefined) {
      pieces.push(written.charAt(0));
      continue;
    }
    const value = values[Number(index)];
    if (!value) return undefined;
    const piece = formatted(value, Number(alignment ?? 0), specifier);
    if (piece === undefined) return undefined;
    pieces.push(piece);
    if (pieces.length > longestString) return tooLarge(call.source);
  }
  pieces.push(template.slice(position));
  return interpolate(pieces, call);
}

function formatted(value: Value, width: number, specifier: string | undefined): Piece | undefined {
  if (specifier === undefined && width === 0) return value;
  if (value.kind !== 'literal') return value.kind === 'unknown' ? value : undefined;
  const text = specifier === undefined ? textOf(value) : withSpecifier(value.value, specifier);
  if (text === undefined || Math.abs(width) > longestString) return undefined;
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

function withSpecifier(value: Scalar, specifier: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value));
  if (/^0{1,99}$/.test(specifier)) return sign + digits.padStart(specifier.length, '0');
  const standard = /^([dxnf])(\d{0,2})$/i.exec(specifier);
  const [, letter = '', precision = ''] = standard ?? [];
  switch (letter) {
    case 'd':
    case 'D':
      return sign + digits.padStart(Number(precision), '0');
    case 'x':
      return value < 0 ? undefined : value.toString(16).padStart(Number(precision), '0');
    case 'X':
      return value < 0 ? undefined : value.toString(16).toUpperCase().padStart(Number(precision), '0');
    case 'f':
    case 'F':
      return sign + digits + decimals(precision);
    case 'n':
    case 'N':
      return sign + digits.replace(/\B(?=(\d{3})+$)/g, ',') + decimals(precision);
    default:
      return undefined;
  }
}

function decimals(precision: string): string {
  const count = precision === '' ? 2 : Number(precision);
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}
