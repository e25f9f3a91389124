import type { Finding } from '../lint/finding';
import type { ParsedFile } from '../project/parsed-file';
import { overlap, type TextEdit } from '../text/text-edit';
import { type Fix, type FixValue, Placeholder, ReferenceTo } from './fix';
import { writeFix } from './write-fix';

export interface CarriedOutFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface CollectedFixes {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly carriedOut: readonly CarriedOutFix[];
}

/**
 * The preferred fixes of several findings as edits that can be applied at once. Of fixes that claim the same place only
 * the first is taken: the others follow in a later round. Fixes that need something only a person knows are left out.
 * @param safety `safe` takes only fixes that need no second look, `any` all.
 * @param mayEdit says no for files that are to stay as they are.
 */
export function collectFixes(
  findings: readonly Finding[],
  files: ReadonlyMap<string, ParsedFile>,
  safety: 'safe' | 'any',
  mayEdit: (file: string) => boolean = () => true,
): CollectedFixes {
  const edits = new Map<string, TextEdit[]>();
  const carriedOut: CarriedOutFix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.preferred);
    if (!fix || (safety === 'safe' && fix.safety !== 'safe') || hasPlaceholder(fix)) continue;
    const written = writeFix(fix, files);
    if (!written || ![...written.keys()].every(mayEdit) || !claims(written, edits)) continue;
    for (const [file, own] of written) edits.set(file, [...(edits.get(file) ?? []), ...own]);
    carriedOut.push({ finding, fix });
  }
  return { edits, carriedOut };
}

/** Whether a fix has a gap that only a person can fill. */
export function hasPlaceholder(fix: Fix): boolean {
  return fix.changes.some((change) => {
    if (change.kind === 'replace-text') return change.placeholder !== undefined;
    return change.kind !== 'remove-property' && holdsPlaceholder(change.value);
  });
}

function holdsPlaceholder(value: FixValue): boolean {
  if (value instanceof Placeholder) return true;
  if (value === null || typeof value !== 'object' || value instanceof ReferenceTo) return false;
  return Object.values(value).some((item: FixValue) => holdsPlaceholder(item));
}

/** Whether the edits change something and leave every place alone that is claimed already. */
function claims(
  written: ReadonlyMap<string, readonly TextEdit[]>,
  taken: ReadonlyMap<string, readonly TextEdit[]>,
): boolean {
  let count = 0;
  for (const [file, own] of written) {
    const others = taken.get(file) ?? [];
    if (own.some((edit) => others.some((other) => overlap(edit, other)))) return false;
    count += own.length;
  }
  return count > 0;
}
