import type { SyntaxProblem } from '../design/design';
import type { Resource } from '../design/resource';
import type { RuleFailure } from '../lint/lint';
import { summarize } from '../lint/summary';
import type { ParsedFile } from '../project/parsed-file';
import type { Rule } from '../rules/rule';
import { applySuppressions } from '../suppressions/apply-suppressions';
import { suppressionsIn } from '../suppressions/suppressions-in';
import { LineIndex } from '../text/line-index';
import { baseName } from '../text/path-parts';
import { contextLabels } from './context-labels';
import type { Judgement } from './judgement';
import { mergeFindings } from './merge-findings';
import type { UnitResult } from './unit-result';

/**
 * What several judgements come to for the files of one unit.
 * @param members the unit's files.
 * @param fileAt every file that one of the judgements has read.
 */
export function mergeJudgements(
  members: readonly ParsedFile[],
  judgements: readonly Judgement[],
  rules: readonly Rule[],
  fileAt: (path: string) => ParsedFile | undefined,
): UnitResult {
  const paths = members.map(({ source }) => source.path);
  const own = new Set(paths);
  const labels = contextLabels(judgements.map(({ context }) => context));
  const merged = mergeFindings(judgements, paths, labels);
  const concerned = new Set([...paths, ...merged.flatMap(({ at, subject }) => [at.file, subject.file])]);
  const suppressions = [...concerned].flatMap((path) => {
    const file = fileAt(path);
    return file ? suppressionsIn(file) : [];
  });
  const linesOf = (path: string): LineIndex => fileAt(path)?.lines ?? new LineIndex('');
  const { findings, suppressed, needless } = applySuppressions(merged, suppressions, rules, linesOf);
  const standing = findings.filter(({ at }) => own.has(at.file));
  const resources = distinctResources(judgements, paths);
  const files = members.filter(isCounted).map(({ source }) => source.path);
  return {
    files,
    designs: judgements.map(({ design }) => design),
    labels,
    findings: standing,
    elsewhere: findings.filter(({ at }) => !own.has(at.file)),
    suppressed: suppressed.filter(({ finding }) => own.has(finding.at.file)),
    needlessSuppressions: needless.filter(({ file }) => own.has(file)),
    problems: distinctProblems([
      ...members.flatMap(problemsIn),
      ...judgements.flatMap(({ design }) => design.problems.filter(({ file }) => own.has(file))),
    ]),
    failures: distinctFailures(judgements, own),
    resources,
    summary: summarize({ files, resources }, standing, findings),
  };
}

/** A lock and tests are no infrastructure. */
function isCounted({ source: { path, language } }: ParsedFile): boolean {
  if (language !== 'terraform' && language !== 'terraform-json') return true;
  return !/\.terraform\.lock\.hcl$|\.(?:tftest|tfmock|tofutest)\.(?:hcl|json)$/i.test(baseName(path));
}

function distinctResources(judgements: readonly Judgement[], paths: readonly string[]): readonly Resource[] {
  const byDeclaration = new Map<string, Resource>();
  for (const judgement of judgements) {
    for (const resource of paths.flatMap((path) => judgement.resourcesIn(path))) {
      const key = `${resource.file}|${resource.ranges.declaration.start}|${resource.existing}|${resource.address}`;
      if (!byDeclaration.has(key)) byDeclaration.set(key, resource);
    }
  }
  return [...byDeclaration.values()];
}

function problemsIn({ source, syntax }: ParsedFile): readonly SyntaxProblem[] {
  return syntax.tree.errors.map(({ range, message }) => ({ file: source.path, range, message }));
}

function distinctProblems(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  return distinct(problems, ({ file, range, message }) => `${file}|${range.start}|${message}`);
}

function distinctFailures(judgements: readonly Judgement[], own: ReadonlySet<string>): readonly RuleFailure[] {
  const failures = judgements.flatMap((judgement) => judgement.failures.filter(({ file }) => own.has(file)));
  return distinct(failures, ({ file, message }) => `${file}|${message}`);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}
