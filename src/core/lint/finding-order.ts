import { compareText } from '../text/compare-text';
import type { Finding } from './finding';

/** The order in which findings are always given: by file, then place, then rule, then what they are about. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.range.start - b.at.range.start ||
    a.at.range.end - b.at.range.end ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.subject.file, b.subject.file) ||
    a.subject.declaration.start - b.subject.declaration.start
  );
}

const badnessOf = { pass: 0, unknown: 1, fail: 2 } as const;

/** How bad a verdict is: a failure is worst, then what cannot be told. */
export function badness({ verdict }: Finding): number {
  return badnessOf[verdict];
}

const rankOf = { information: 0, warning: 1, error: 2 } as const;

/** How grave a failure is. */
export function gravity({ severity }: Finding): number {
  return rankOf[severity];
}
