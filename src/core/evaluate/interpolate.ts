import { literal, unknown } from '../design/make-value';
import type { UnknownValue, Value } from '../design/value';
import type { FunctionCall } from './arm-function';
import { longestString, mostChoices, mostPieces, tooLarge } from './budget';
import { overChoices } from './choices';
import { jsonOf } from './json-value';
import { unknownIn } from './unknown-cause';

/** A piece of a string: text, or a value whose text is to be put in. */
export type Piece = string | Value;

/** The text that `value` becomes inside a string; undefined where it is not known. Objects become JSON. */
export function textOf(value: Value): string | undefined {
  if (value.kind !== 'literal') {
    const json = jsonOf(value);
    return json === undefined ? undefined : JSON.stringify(json);
  }
  if (value.value === null) return '';
  if (typeof value.value === 'boolean') return value.value ? 'True' : 'False';
  return String(value.value);
}

/**
 * The string that `pieces` make up: a literal where all of them are known, a choice where some of them are choices
 * with few combinations, else an unknown that keeps the pieces.
 */
export function interpolate(pieces: readonly Piece[], call: FunctionCall): Value {
  const choices = pieces.filter((piece): piece is Value => typeof piece !== 'string' && piece.kind === 'choice');
  const combinations = choices.reduce((product, piece) => product * optionCount(piece), 1);
  if (choices.length === 0 || combinations > mostChoices) return joined(pieces, call);
  return overChoices(choices, call, (options) => {
    let next = 0;
    return joined(
      pieces.map((piece) =>
        typeof piece !== 'string' && piece.kind === 'choice' ? (options[next++] ?? piece) : piece,
      ),
      call,
    );
  });
}

function optionCount(value: Value): number {
  return value.kind === 'choice' ? value.options.length : 1;
}

function joined(pieces: readonly Piece[], call: FunctionCall): Value {
  const merged: Piece[] = [];
  let length = 0;
  let cause: UnknownValue | undefined;
  for (const piece of pieces.some(isSpread) ? pieces.flatMap(spread) : pieces) {
    const text = typeof piece === 'string' ? piece : textOf(piece);
    const last = merged.at(-1);
    if (text === undefined && typeof piece !== 'string') {
      cause ??= unknownIn(piece) ?? unknown('limit', 'there are too many possible values', call.source);
      merged.push(piece);
    } else if (text !== undefined && text !== '') {
      length += text.length;
      if (length > longestString) return tooLarge(call.source);
      if (typeof last === 'string') merged[merged.length - 1] = last + text;
      else merged.push(text);
    }
    if (merged.length > mostPieces) return tooLarge(call.source);
  }
  if (!cause) return literal(typeof merged[0] === 'string' ? merged[0] : '', call.source);
  return unknown(cause.reason.code, cause.reason.text, call.source, { pieces: merged });
}

/** The pieces of a string that is put into another one; a resource id stays whole, so that its reference is kept. */
function spread(piece: Piece): readonly Piece[] {
  return isSpread(piece) ? (piece.pieces ?? [piece]) : [piece];
}

function isSpread(piece: Piece): piece is UnknownValue {
  return typeof piece !== 'string' && piece.kind === 'unknown' && !piece.reference && piece.pieces !== undefined;
}
