import { analyzeUnit, type UnitResult } from '../core/analysis/analyze-unit';
import type { Configuration } from '../core/config/configuration';
import type { SourceFile } from '../core/design/source-file';
import { addSummaries, emptySummary, type Summary, summarize } from '../core/lint/summary';
import type { Rule } from '../core/rules/rule';
import type { Severity } from '../core/rules/verdict';
import { compareText } from '../core/text/compare-text';
import type { LintReport, Notice, ReportedError, ReportedFinding } from '../reports/lint-report';
import { reportFindings, reportNotices } from '../reports/report-unit';
import { type SourceUnit, sourceUnits } from './source-units';

export interface LintRun {
  readonly paths: readonly string[];
  readonly given?: ReadonlyMap<string, SourceFile>;
  readonly rules: ReadonlyMap<Rule, Severity>;
  readonly configuration: Configuration;
  readonly version: string;
  /** Those that the report lists; its summary counts all. */
  readonly verdicts: readonly ReportedFinding['verdict'][];
  /** Whether the report's fixes carry their edits. */
  readonly withEdits: boolean;
  /** Errors from before the run, such as paths that do not exist. */
  readonly errors: readonly ReportedError[];
  /** Called after each unit with the number of files read so far. */
  readonly onProgress?: (files: number) => void;
}

/** Judges files and gives one report, in a stable order. */
export async function runLint(run: LintRun): Promise<LintReport> {
  const started = performance.now();
  const errors = [...run.errors];
  const findings: ReportedFinding[] = [];
  const notices: Notice[] = [];
  let summary: Summary = emptySummary;
  for await (const unit of sourceUnits(run.paths, errors, run.given)) {
    const result = restrict(analyzeUnit(unit.files, run.rules, run.configuration.settings), unit);
    const files = new Map(unit.files.map((file) => [file.source.path, file]));
    const reported = reportFindings(result, files, run.withEdits);
    findings.push(...detached(reported.filter((finding) => run.verdicts.includes(finding.verdict))));
    notices.push(...reportNotices(result, files));
    errors.push(...result.failures);
    summary = addSummaries(summary, result.summary);
    run.onProgress?.(summary.files);
  }
  return {
    version: run.version,
    summary,
    findings: findings.sort(compareReported),
    notices: notices.sort(compareReported),
    errors: errors.sort((a, b) => compareText(a.file, b.file) || compareText(a.message, b.message)),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Strings that were cut out of a file's text keep all of it in memory; their copies do not. */
function detached(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const copies = structuredClone(
    findings.map(({ message, resource, related, fixes }) => ({ message, resource, related, fixes })),
  );
  return findings.map((finding, index) => ({ ...finding, ...copies[index] }));
}

/** Keeps what concerns the files that were asked for. */
function restrict(result: UnitResult, { files, requested }: SourceUnit): UnitResult {
  if (files.length === requested.size) return result;
  const inRequested = ({ file }: { file: string }): boolean => requested.has(file);
  const design = {
    ...result.design,
    files: result.design.files.filter((file) => requested.has(file)),
    resources: result.design.resources.filter(inRequested),
    problems: result.design.problems.filter(inRequested),
  };
  const findings = result.findings.filter((finding) => requested.has(finding.at.file));
  return {
    ...result,
    design,
    findings,
    needlessSuppressions: result.needlessSuppressions.filter(inRequested),
    summary: summarize(design, findings),
  };
}

type Placed = Pick<ReportedFinding, 'file' | 'range' | 'message'> & { readonly rule?: string };

function compareReported(a: Placed, b: Placed): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    compareText(a.rule ?? '', b.rule ?? '') ||
    compareText(a.message, b.message)
  );
}
