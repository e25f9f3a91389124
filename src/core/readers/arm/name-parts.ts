import type { Value } from '../../design/value';
import type { FunctionCall } from '../../evaluate/arm-function';
import { interpolate, type Piece } from '../../evaluate/interpolate';

/** A child's whole name taken apart: that of its parents, and its own. Undefined where no `/` is known in it. */
export function splitName(name: Value, call: FunctionCall): { parent: Value; own: Value } | undefined {
  const pieces = piecesOf(name);
  const at = pieces.findLastIndex((piece) => typeof piece === 'string' && piece.includes('/'));
  const piece = pieces[at];
  if (typeof piece !== 'string') return undefined;
  const slash = piece.lastIndexOf('/');
  return {
    parent: interpolate([...pieces.slice(0, at), piece.slice(0, slash)], call),
    own: interpolate([piece.slice(slash + 1), ...pieces.slice(at + 1)], call),
  };
}

function piecesOf(name: Value): readonly Piece[] {
  if (name.kind === 'literal') return typeof name.value === 'string' ? [name.value] : [];
  return name.kind === 'unknown' ? (name.pieces ?? []) : [];
}
