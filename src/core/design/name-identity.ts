import type { Value } from './value';

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
