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
  const value = parseJson(text);
  if (!isBaseline(value)) throw new Error('It is not a baseline that `faultline lint --write-baseline` wrote.');
  return value;
}

/** The findings but for the failing ones that the baseline knows. */
export function withoutKnown(findings: readonly ReportedFinding[], baseline: Baseline): readonly ReportedFinding[] {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ verdict, fingerprint }) => verdict !== 'fail' || !known.has(fingerprint));
}

/** Undefined where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null) return false;
  const { version, findings } = value as Partial<Baseline>;
  return version === 1 && Array.isArray(findings) && findings.every((known) => typeof known?.fingerprint === 'string');
}
