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

/**
 * Counts what files declare and the findings that stand in them. A resource that is repeated is counted once.
 * @param about the findings about the resources, where some of them stand elsewhere.
 */
export function summarize(
  design: Pick<Design, 'files' | 'resources'>,
  findings: readonly Finding[],
  about: readonly Finding[] = findings,
): Summary {
  const fine = new Declarations();
  for (const resource of design.resources) {
    if (!resource.existing) fine.add(resource.file, resource.ranges.declaration.start);
  }
  const resources = fine.size;
  const verdicts = { pass: 0, fail: 0, unknown: 0 };
  const failing = { error: 0, warning: 0, information: 0 };
  for (const { verdict, severity } of findings) {
    verdicts[verdict] += 1;
    if (verdict === 'fail') failing[severity] += 1;
  }
  for (const { verdict, subject } of about) {
    if (verdict !== 'pass') fine.delete(subject.file, subject.declaration.start);
  }
  return {
    files: design.files.length,
    resources,
    ...verdicts,
    errors: failing.error,
    warnings: failing.warning,
    information: failing.information,
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

/** A set of declarations, each known by its file and the offset at which it begins. */
class Declarations {
  private readonly startsByFile = new Map<string, Set<number>>();

  get size(): number {
    let size = 0;
    for (const starts of this.startsByFile.values()) size += starts.size;
    return size;
  }

  add(file: string, start: number): void {
    const starts = this.startsByFile.get(file);
    if (starts) starts.add(start);
    else this.startsByFile.set(file, new Set([start]));
  }

  delete(file: string, start: number): void {
    this.startsByFile.get(file)?.delete(start);
  }
}
