import type { Finding, FindingContexts } from '../core/lint/finding';
import type { Summary } from '../core/lint/summary';
import type { Severity } from '../core/rules/verdict';
import type { PositionRange } from '../core/text/line-index';

export interface ReportedLocation {
  readonly file: string;
  readonly range: PositionRange;
  readonly message: string;
}

export interface ReportedFileEdits {
  readonly file: string;
  readonly edits: readonly { readonly range: PositionRange; readonly newText: string }[];
}

export interface ReportedFix {
  readonly title: string;
  readonly preferred: boolean;
  readonly changes: readonly ReportedFileEdits[];
}

/** A finding as every report shows it: with positions instead of offsets. */
export interface ReportedFinding {
  readonly rule: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly verdict: Finding['verdict'];
  readonly message: string;
  readonly file: string;
  /** Zero-based. */
  readonly range: PositionRange;
  readonly resource: { readonly type: string; readonly name: string; readonly address: string };
  readonly related: readonly ReportedLocation[];
  readonly fixes: readonly ReportedFix[];
  /** The same as long as the resource, the rule and the words to blame stay the same, wherever in the file they move. */
  readonly fingerprint: string;
  /** In which of the ways in which the resource is deployed it holds; absent where in all. */
  readonly contexts?: FindingContexts;
}

/** Something to know that no rule found: a needless suppression, a place that could not be understood. */
export interface Notice {
  readonly code: 'needless-suppression' | 'syntax';
  readonly file: string;
  readonly range: PositionRange;
  readonly message: string;
}

export interface ReportedError {
  readonly file: string;
  readonly message: string;
}

/** The outcome of one run, whatever the format it is then written in. */
export interface LintReport {
  readonly version: string;
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  readonly notices: readonly Notice[];
  readonly errors: readonly ReportedError[];
  readonly seconds: number;
}
