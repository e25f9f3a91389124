import type { UnitResult } from '../core/analysis/unit-result';
import type { Location } from '../core/design/location';
import { canWriteFix, writeFix } from '../core/fixes/write-fix';
import type { Finding } from '../core/lint/finding';
import type { ParsedFile } from '../core/project/parsed-file';
import { LineIndex, type PositionRange } from '../core/text/line-index';
import { fingerprintOf } from './fingerprint';
import type { Notice, ReportedFinding, ReportedFix } from './lint-report';

/**
 * Turns one unit's findings into what reports show; the trees can be let go afterwards.
 * @param withEdits whether the fixes carry their edits, which only some formats show and which cost time.
 * @param nameOf what reports call a file.
 */
export function reportFindings(
  result: UnitResult,
  files: ReadonlyMap<string, ParsedFile>,
  withEdits: boolean,
  nameOf: (file: string) => string = asItIs,
): readonly ReportedFinding[] {
  const seen = new Map<string, number>();
  return result.findings.map((finding) => {
    const blamed = textOf(finding.at, files);
    const kind = [finding.rule.id, finding.at.file, finding.subject.address, blamed].join('\n');
    const ordinal = seen.get(kind) ?? 0;
    seen.set(kind, ordinal + 1);
    return {
      rule: finding.rule.id,
      aliases: finding.rule.aliases,
      severity: finding.severity,
      verdict: finding.verdict,
      message: finding.message,
      file: nameOf(finding.at.file),
      range: positionsOf(finding.at, files),
      resource: { type: finding.subject.type, name: finding.subject.name, address: finding.subject.address },
      related: finding.related.map((related) => ({
        file: nameOf(related.file),
        range: positionsOf(related, files),
        message: related.message,
      })),
      fixes: withEdits ? reportFixes(finding, files, nameOf) : reportTitles(finding, files),
      fingerprint: fingerprintOf(finding, nameOf(finding.at.file), blamed, ordinal),
      ...(finding.contexts && { contexts: finding.contexts }),
    };
  });
}

/** What is to be told about a unit besides findings. */
export function reportNotices(
  result: UnitResult,
  files: ReadonlyMap<string, ParsedFile>,
  nameOf: (file: string) => string = asItIs,
): readonly Notice[] {
  const needless = result.needlessSuppressions.map((suppression) => ({
    code: 'needless-suppression' as const,
    file: nameOf(suppression.file),
    range: positionsOf(suppression, files),
    message: `This comment silences nothing: ${(suppression.rules ?? ['no rule']).join(', ')} finds nothing here. Take it out.`,
  }));
  const problems = result.problems.map((problem) => ({
    code: 'syntax' as const,
    file: nameOf(problem.file),
    range: positionsOf(problem, files),
    message: `${problem.message} The rest of the file was read.`,
  }));
  return [...needless, ...problems];
}

function reportTitles(finding: Finding, files: ReadonlyMap<string, ParsedFile>): readonly ReportedFix[] {
  return finding.fixes
    .filter((fix) => canWriteFix(fix, files))
    .map(({ title, preferred }) => ({ title, preferred, changes: [] }));
}

function reportFixes(
  finding: Finding,
  files: ReadonlyMap<string, ParsedFile>,
  nameOf: (file: string) => string,
): readonly ReportedFix[] {
  return finding.fixes.flatMap((fix) => {
    const edits = writeFix(fix, files);
    if (!edits) return [];
    const changes = [...edits].map(([file, fileEdits]) => ({
      file: nameOf(file),
      edits: fileEdits.map((edit) => ({
        range: positionsOf({ file, range: edit.range }, files),
        newText: edit.newText,
      })),
    }));
    return [{ title: fix.title, preferred: fix.preferred, changes }];
  });
}

function asItIs(file: string): string {
  return file;
}

function positionsOf({ file, range }: Location, files: ReadonlyMap<string, ParsedFile>): PositionRange {
  return (files.get(file)?.lines ?? new LineIndex('')).rangeAt(range);
}

function textOf({ file, range }: Location, files: ReadonlyMap<string, ParsedFile>): string {
  return files.get(file)?.source.text.slice(range.start, range.end) ?? '';
}
