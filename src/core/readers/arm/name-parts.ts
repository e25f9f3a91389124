import type { Value } from '../../design/value';
import type { FunctionCall } from '../../evaluate/arm-function';
import { interpolate, type Piece } from '../../evaluate/interpolate';

/**
 * A text that is equal for names that are certainly equal: the same literal, or the same pieces with the same unknowns
 * from the same places. Undefined where nothing can be said.
 */
export function nameIdentity(name: Value): string | undefined {
  switch (name.kind) {
    case 'literal':
      return String(name.value).toLowerCase();
    case 'unknown': {
      if (name.reference || name.reason.code === 'limit' || name.reason.code === 'cycle') return undefined;
      if (!name.pieces) return `<${name.source.file}:${name.source.range.start}:${name.reason.text}>`;
      const parts = name.pieces.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : nameIdentity(piece)));
      return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
    }
    default:
      return undefined;
  }
}

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
