import type { ParsedFile } from '../project/parsed-file';
import { mayHoldSuppression, parseSuppressions } from './parse-suppressions';
import type { Suppression } from './suppression';

const known = new WeakMap<ParsedFile, readonly Suppression[]>();

/** The suppressions in a file's comments; worked out once a text. */
export function suppressionsIn(file: ParsedFile): readonly Suppression[] {
  const before = known.get(file);
  if (before) return before;
  const { path, text } = file.source;
  const found = file.syntax.tree.comments.flatMap((comment) => {
    const placed = { file: path, range: comment.range, text: comment.text };
    return mayHoldSuppression(placed) ? parseSuppressions(placed, text, file.lines) : [];
  });
  known.set(file, found);
  return found;
}
