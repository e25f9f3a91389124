import { literal, unknown } from '../../design/make-value';
import type { UnknownValue, Value, ValueSource } from '../../design/value';
import { failure, isFailed } from './annotated-value';
import { limits } from './limits';
import { textOf } from './scalars';

type Piece = string | Value;

/** A string put together from pieces: a literal where all are known, else an unknown that keeps the known ones. */
export function joinPieces(pieces: readonly Piece[], source: ValueSource): Value {
  const merged: Piece[] = [];
  let reason: UnknownValue | undefined;
  let length = 0;
  for (const piece of pieces.some(hasPieces) ? pieces.flatMap(flatten) : pieces) {
    const text = typeof piece === 'string' ? piece : textOf(piece);
    if (text === '') continue;
    if (text !== undefined) {
      length += text.length;
      const last = merged.at(-1);
      if (typeof last === 'string') merged[merged.length - 1] = last + text;
      else merged.push(text);
      continue;
    }
    if (typeof piece === 'string') continue;
    if (piece.kind !== 'unknown') {
      if (piece.kind !== 'choice') return failure('only a scalar can stand in a string', source);
      reason ??= unknown('unsupported', 'it depends on a condition that is not known here', source);
    } else {
      if (isFailed(piece)) return piece;
      reason ??= piece;
    }
    merged.push(piece);
  }
  if (length > limits.textLength || merged.length > limits.items) {
    return unknown('limit', 'the text is too long to evaluate', source);
  }
  if (!reason) return literal(merged.join(''), source);
  return unknown(reason.reason.code, reason.reason.text, source, { pieces: merged });
}

function hasPieces(piece: Piece): boolean {
  return typeof piece !== 'string' && piece.kind === 'unknown' && piece.pieces !== undefined;
}

function flatten(piece: Piece): readonly Piece[] {
  return typeof piece !== 'string' && piece.kind === 'unknown' && piece.pieces ? piece.pieces : [piece];
}
