import type { Design } from '../design/design';
import type { Finding } from '../lint/finding';
import { lint, type RuleFailure } from '../lint/lint';
import { type Summary, summarize } from '../lint/summary';
import type { ParsedFile } from '../project/parsed-file';
import type { Rule, RuleSettings } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import { applySuppressions, type SuppressedFinding } from '../suppressions/apply-suppressions';
import { mayHoldSuppression, parseSuppressions } from '../suppressions/parse-suppressions';
import type { Suppression } from '../suppressions/suppression';
import { LineIndex } from '../text/line-index';
import { readUnit } from './read-unit';

/** Everything that is to be said about one unit of files. */
export interface UnitResult {
  readonly design: Design;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly needlessSuppressions: readonly Suppression[];
  readonly failures: readonly RuleFailure[];
  readonly summary: Summary;
}

/** Reads, judges and filters one unit. Never throws. */
export function analyzeUnit(
  files: readonly ParsedFile[],
  rules: ReadonlyMap<Rule, Severity>,
  settings: RuleSettings,
): UnitResult {
  const design = readUnit(files);
  const { findings, failures } = lint(design, rules, settings);
  const byPath = new Map(files.map((file) => [file.source.path, file]));
  const suppressions = design.comments.flatMap((comment) => {
    const file = mayHoldSuppression(comment) ? byPath.get(comment.file) : undefined;
    return file ? parseSuppressions(comment, file.source.text, file.lines) : [];
  });
  const linesOf = (path: string): LineIndex => byPath.get(path)?.lines ?? new LineIndex('');
  const result = applySuppressions(findings, suppressions, [...rules.keys()], linesOf);
  return {
    design,
    findings: result.findings,
    suppressed: result.suppressed,
    needlessSuppressions: result.needless,
    failures,
    summary: summarize(design, result.findings),
  };
}
