import type { UnitResult } from '../core/analysis/unit-result';
import { addSummaries, emptySummary, type Summary, summarize } from '../core/lint/summary';
import { compareText } from '../core/text/compare-text';
import type { LintReport, Notice, ReportedError, ReportedFinding } from '../reports/lint-report';
import { reportFindings, reportNotices } from '../reports/report-unit';
import type { JudgedGroup, Project } from './project';

export interface LintRun {
  readonly project: Project;
  /** What reports call a file. */
  readonly nameOf: (path: string) => string;
  readonly version: string;
  /** Those that the report lists; its summary counts all. */
  readonly verdicts: readonly ReportedFinding['verdict'][];
  /** Whether the report's fixes carry their edits. */
  readonly withEdits: boolean;
  /** Errors from before the run, such as paths that do not exist. */
  readonly errors: readonly ReportedError[];
  /** Called after each group with the number of files read so far. */
  readonly onProgress?: (files: number) => void;
}

/** Judges files and gives one report, in a stable order. */
export function runLint(run: LintRun): LintReport {
  const started = performance.now();
  const findings: ReportedFinding[] = [];
  const notices: Notice[] = [];
  const failures: ReportedError[] = [];
  let summary: Summary = emptySummary;
  for (const group of run.project.judge()) {
    for (const whole of group.results) {
      const result = restrict(whole, group);
      const reported = reportFindings(result, group.files, run.withEdits, run.nameOf);
      findings.push(...detached(reported.filter((finding) => run.verdicts.includes(finding.verdict))));
      notices.push(...reportNotices(result, group.files, run.nameOf));
      failures.push(...result.failures.map(({ file, message }) => ({ file: run.nameOf(file), message })));
      summary = addSummaries(summary, result.summary);
    }
    run.onProgress?.(summary.files);
  }
  const errors = [...run.errors, ...run.project.errors, ...failures];
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

/**
 * Keeps what concerns the files that are reported: of a Terraform folder others may only help to understand those, but
 * what is wrong with a reported resource may have to be mended there.
 */
function restrict(result: UnitResult, { reports, tells }: JudgedGroup): UnitResult {
  if (result.files.every(reports)) return result;
  const isReported = ({ file }: { file: string }): boolean => reports(file);
  const files = result.files.filter(reports);
  const resources = result.resources.filter(isReported);
  const findings = result.findings.filter(tells);
  return {
    ...result,
    files,
    resources,
    findings,
    problems: result.problems.filter(isReported),
    needlessSuppressions: result.needlessSuppressions.filter(isReported),
    summary: summarize({ files, resources }, findings),
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
