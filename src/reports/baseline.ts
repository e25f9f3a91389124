import type { ReportedFinding } from './lint-report';

/** Findings that were there before and are not to be told again. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly { readonly fingerprint: string; readonly rule: string; readonly file: string }[];
}

/** A baseline of every failing finding. */
export function makeBaseline(findings: readonly ReportedFinding[]): Baseline {
  const failing = findings.filter((finding) => finding.verdict === 'fail');
  return { version: 1, findings: failing.map(({ fingerprint, rule, file }) => ({ fingerprint, rule, file })) };
}

/**
 * Reads a baseline file.
 * @throws Error with a sentence that says what is wrong with it.
 */
export function parseBaseline(text: string): Baseline {
  const value: unknown = JSON.parse(text);
  if (!isBaseline(value)) throw new Error('it is not a baseline that `faultline lint --write-baseline` wrote');
  return value;
}

/** Whether the baseline knows the finding. */
export function isKnown(baseline: Baseline, finding: ReportedFinding): boolean {
  return baseline.findings.some((known) => known.fingerprint === finding.fingerprint);
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null) return false;
  const { version, findings } = value as Partial<Baseline>;
  return version === 1 && Array.isArray(findings) && findings.every((known) => typeof known?.fingerprint === 'string');
}
