import type { EntryContext } from '../project/entry-context';
import { entryOfUnit } from '../project/unit-key';

/** A short name for each of the contexts, no two the same: the parameter file's or the entry's, with folders as needed. */
export function contextLabels(contexts: readonly EntryContext[]): readonly string[] {
  const paths = contexts.map(segmentsOf);
  const lengths = paths.map(() => 1);
  for (let round = 0; round < 32; round += 1) {
    const labels = paths.map((path, index) => labelOf(path, lengths[index] ?? 1));
    const doubled = labels.flatMap((label, index) => {
      const isShared = labels.some((other, at) => at !== index && other === label);
      return isShared && (lengths[index] ?? 1) < (paths[index]?.length ?? 0) ? [index] : [];
    });
    if (doubled.length === 0) return labels;
    for (const index of doubled) lengths[index] = (lengths[index] ?? 1) + 1;
  }
  return paths.map((path, index) => labelOf(path, lengths[index] ?? 1));
}

function segmentsOf({ unit, parameterFile, name }: EntryContext): readonly string[] {
  if (name !== undefined) return [...split(entryOfUnit(unit)), name];
  return split(parameterFile ?? entryOfUnit(unit));
}

function split(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.length > 0 ? segments : ['.'];
}

function labelOf(path: readonly string[], length: number): string {
  return path.slice(-length).join('/');
}

const mostNamed = 2;

/** `in prod.bicepparam and 3 others, not in dev.bicepparam`. */
export function contextClause(holding: readonly string[], others: readonly string[]): string {
  return `in ${listOf(holding)}, not in ${listOf(others)}`;
}

function listOf(labels: readonly string[]): string {
  if (labels.length <= mostNamed) return labels.join(' and ');
  const named = labels.slice(0, mostNamed - 1).join(', ');
  return `${named} and ${labels.length - mostNamed + 1} others`;
}
