import type { Design } from '../design/design';
import type { Finding } from './finding';

/** How much was read and how it stands. */
export interface Summary {
  readonly files: number;
  readonly resources: number;
  /** Verdicts, not resources. */
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  /** Failing findings by severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Resources about which no finding fails and none is unknown. */
  readonly fineResources: number;
}

export const emptySummary: Summary = {
  files: 0,
  resources: 0,
  pass: 0,
  fail: 0,
  unknown: 0,
  errors: 0,
  warnings: 0,
  information: 0,
  fineResources: 0,
};

/** Counts a design and its findings. A resource repeated by a loop is counted once. */
export function summarize(design: Design, findings: readonly Finding[]): Summary {
  const declared = new Set<string>();
  for (const resource of design.resources) {
    if (!resource.existing) declared.add(declarationKey(resource.file, resource.ranges.declaration.start));
  }
  const failing = findings.filter((finding) => finding.verdict === 'fail');
  const fine = new Set(declared);
  for (const finding of findings) {
    if (finding.verdict !== 'pass')
      fine.delete(declarationKey(finding.subject.file, finding.subject.declaration.start));
  }
  return {
    files: design.files.length,
    resources: declared.size,
    pass: findings.filter((finding) => finding.verdict === 'pass').length,
    fail: failing.length,
    unknown: findings.filter((finding) => finding.verdict === 'unknown').length,
    errors: failing.filter((finding) => finding.severity === 'error').length,
    warnings: failing.filter((finding) => finding.severity === 'warning').length,
    information: failing.filter((finding) => finding.severity === 'information').length,
    fineResources: fine.size,
  };
}

export function addSummaries(a: Summary, b: Summary): Summary {
  return {
    files: a.files + b.files,
    resources: a.resources + b.resources,
    pass: a.pass + b.pass,
    fail: a.fail + b.fail,
    unknown: a.unknown + b.unknown,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    information: a.information + b.information,
    fineResources: a.fineResources + b.fineResources,
  };
}

function declarationKey(file: string, start: number): string {
  return `${file}#${start}`;
}
