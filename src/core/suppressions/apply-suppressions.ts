import type { Finding, FindingSubject } from '../lint/finding';
import type { Rule } from '../rules/rule';
import type { LineIndex } from '../text/line-index';
import type { TextRange } from '../text/text-range';
import type { Suppression } from './suppression';

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface SuppressionResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions in Faultline's own form that silence nothing, though every rule that they name was judged. */
  readonly needless: readonly Suppression[];
}

/**
 * Takes the silenced findings out. Only failures are silenced: a passing or unknown verdict stays.
 * @param judged the rules that ran: a suppression of a rule that is switched off is not needless.
 */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  judged: readonly Rule[],
  linesOf: (file: string) => LineIndex,
): SuppressionResult {
  if (suppressions.length === 0) return { findings, suppressed: [], needless: [] };
  const used = new Set<Suppression>();
  const suppressed: SuppressedFinding[] = [];
  const kept = findings.filter((finding) => {
    if (finding.verdict !== 'fail') return true;
    const suppression = suppressions.find((candidate) => covers(candidate, finding, linesOf));
    if (!suppression) return true;
    used.add(suppression);
    suppressed.push({ finding, suppression });
    return false;
  });
  const needless = suppressions.filter(
    (suppression) => suppression.own && !used.has(suppression) && wasJudged(suppression, judged),
  );
  return { findings: kept, suppressed, needless };
}

function covers(suppression: Suppression, finding: Finding, linesOf: (file: string) => LineIndex): boolean {
  if (!namesRule(suppression, finding.rule)) return false;
  const { scope, file } = suppression;
  const { subject, at } = finding;
  switch (scope.kind) {
    case 'file':
      return at.file === file;
    case 'line': {
      const lines = linesOf(file);
      const onLine = at.file === file && lines.positionAt(at.range.start).line === scope.line;
      const hasDeclaration = subject.file === file && !isWholeFile(subject);
      return onLine || (hasDeclaration && lines.positionAt(subject.declaration.start).line === scope.line);
    }
    case 'declaration':
      return subject.file === file && (isWholeFile(subject) || holds(subject.declaration, scope.offset));
  }
}

/** A workflow and a Dockerfile are judged as one. */
function isWholeFile({ declaration }: FindingSubject): boolean {
  return declaration.end === 0;
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

function namesRule(suppression: Suppression, rule: Rule): boolean {
  if (!suppression.rules) return true;
  return suppression.rules.some((name) => matchesName(name, rule));
}

function matchesName(name: string, rule: Rule): boolean {
  if (name === rule.id || name === '*' || name === `${rule.id.split('/')[0]}/*`) return true;
  const wanted = canonicalAlias(name);
  return rule.aliases.map(canonicalAlias).some((alias) => {
    return alias === wanted || (wanted.endsWith(':*') && alias.startsWith(wanted.slice(0, -1)));
  });
}

/** Trivy writes an id with and without its `AVD-` prefix, and as `DS001` or `DS-0001`. */
function canonicalAlias(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/^trivy:avd-/, 'trivy:')
    .replace(/^trivy:([a-z]+)-?0*(?=\d)/, 'trivy:$1-');
}

function wasJudged(suppression: Suppression, judged: readonly Rule[]): boolean {
  if (!suppression.rules) return true;
  return suppression.rules.every((name) => judged.some((rule) => matchesName(name, rule)));
}
