import type { UnitResult } from '../../../core/analysis/unit-result';
import type { Location } from '../../../core/design/location';
import type { Finding } from '../../../core/lint/finding';
import type { ParsedFile } from '../../../core/project/parsed-file';
import type { Severity } from '../../../core/rules/verdict';
import type { PositionRange } from '../../../core/text/line-index';

/** What is shown at a place of a file: plain data, so that it can come from a worker. */
export interface Problem {
  readonly file: string;
  readonly range: PositionRange;
  readonly message: string;
  readonly severity: Severity | 'hint';
  /** The rule's id; undefined for what no rule says. */
  readonly rule: string | undefined;
  readonly deprecated: boolean;
  readonly unnecessary: boolean;
  readonly related: readonly RelatedProblem[];
}

export interface RelatedProblem {
  readonly file: string;
  readonly range: PositionRange;
  readonly message: string;
}

/** What is to be shown about a unit: its failures, what cannot be told, and the comments that silence nothing. */
export function problemsOf(result: UnitResult, files: ReadonlyMap<string, ParsedFile>): readonly Problem[] {
  const findings = result.findings.flatMap((finding) => problemOfFinding(finding, files) ?? []);
  const needless = result.needlessSuppressions.flatMap((suppression): readonly Problem[] => {
    const range = positionsOf(suppression, files);
    const rules = suppression.rules?.join(', ') ?? 'no rule';
    const message = `This comment silences nothing: ${rules} finds nothing here. Take it out.`;
    return range ? [{ ...plain, file: suppression.file, range, message, severity: 'hint', unnecessary: true }] : [];
  });
  return [...findings, ...needless];
}

/** The problems of things in a unit's files that have to be mended in another file. */
export function problemsElsewhere(
  { findings, elsewhere }: UnitResult,
  path: string,
  files: ReadonlyMap<string, ParsedFile>,
): readonly Problem[] {
  return [...findings, ...elsewhere]
    .filter(({ at, subject }) => at.file !== path && subject.file === path)
    .flatMap((finding) => problemOfFinding(finding, files) ?? []);
}

const plain = { rule: undefined, deprecated: false, unnecessary: false, related: [] } as const;

function problemOfFinding(finding: Finding, files: ReadonlyMap<string, ParsedFile>): Problem | undefined {
  const range = positionsOf(finding.at, files);
  if (finding.verdict === 'pass' || !range) return undefined;
  const isUnknown = finding.verdict === 'unknown';
  return {
    file: finding.at.file,
    range,
    message: isUnknown ? cannotTell(finding) : finding.message,
    severity: isUnknown ? 'hint' : finding.severity,
    rule: finding.rule.id,
    deprecated: finding.deprecated,
    unnecessary: false,
    related: finding.related.flatMap((related) => {
      const at = positionsOf(related, files);
      return at ? [{ file: related.file, range: at, message: related.message }] : [];
    }),
  };
}

/** How an unknown verdict is said where it is shown. */
export function cannotTell(finding: Finding): string {
  return `Cannot tell whether this holds: “${finding.rule.title}”. Reason: ${finding.message}.`;
}

function positionsOf({ file, range }: Location, files: ReadonlyMap<string, ParsedFile>): PositionRange | undefined {
  return files.get(file)?.lines.rangeAt(range);
}
