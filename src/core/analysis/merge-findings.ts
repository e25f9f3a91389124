import type { Finding } from '../lint/finding';
import { badness, compareFindings, gravity } from '../lint/finding-order';
import { contextClause } from './context-labels';
import type { Judgement } from './judgement';

/** What one thing made by a declaration comes to in one context. */
interface Outcome {
  readonly context: number;
  readonly findings: Finding[];
  worst: number;
}

/** The verdicts of one rule on one declaration. */
type Group = Map<string, Outcome>;

interface Merged {
  finding: Finding;
  readonly contexts: Set<number>;
}

/**
 * One list of what several contexts say about the same files. The same fault, which is a rule, a place and a declaration,
 * is there once, and says where it holds if it does not hold wherever its subject is deployed. Of the verdicts of one
 * rule on one declaration the worst stand.
 * @param labels one for each judgement.
 */
export function mergeFindings(
  judgements: readonly Judgement[],
  files: readonly string[],
  labels: readonly string[],
): readonly Finding[] {
  const groups = new Map<string, Group>();
  for (const [context, judgement] of judgements.entries()) {
    for (const finding of new Set(files.flatMap((file) => judgement.findingsAbout(file)))) {
      add(groups, finding, context);
    }
  }
  return [...groups.values()].flatMap((group) => mergeGroup(group, judgements, labels)).sort(compareFindings);
}

function add(groups: Map<string, Group>, finding: Finding, context: number): void {
  const { rule, subject } = finding;
  const key = `${rule.id}|${subject.file}|${subject.declaration.start}|${subject.address}`;
  const group: Group = groups.get(key) ?? new Map();
  groups.set(key, group);
  const instance = `${context}|${subject.instance ?? ''}`;
  const known = group.get(instance);
  if (known) {
    known.findings.push(finding);
    known.worst = Math.max(known.worst, badness(finding));
  } else {
    group.set(instance, { context, findings: [finding], worst: badness(finding) });
  }
}

function mergeGroup(group: Group, judgements: readonly Judgement[], labels: readonly string[]): readonly Finding[] {
  const outcomes = [...group.values()];
  const worst = Math.max(...outcomes.map((outcome) => outcome.worst));
  const byPlace = new Map<string, Merged>();
  for (const outcome of outcomes) {
    if (outcome.worst < worst) continue;
    for (const finding of outcome.findings) addPlace(byPlace, finding, outcome.context);
  }
  if (judgements.length === 1) return Array.from(byPlace.values(), ({ finding }) => finding);
  const concerned = new Set(outcomes.map(({ context }) => context));
  return Array.from(byPlace.values(), (merged) => withContexts(merged, concerned, judgements, labels));
}

function addPlace(byPlace: Map<string, Merged>, finding: Finding, context: number): void {
  const { file, range } = finding.at;
  const place = `${file}|${range.start}|${range.end}`;
  const known = byPlace.get(place);
  if (!known || badness(finding) > badness(known.finding)) {
    byPlace.set(place, { finding, contexts: new Set([context]) });
    return;
  }
  if (badness(finding) < badness(known.finding)) return;
  known.contexts.add(context);
  if (gravity(finding) > gravity(known.finding)) known.finding = finding;
}

function withContexts(
  { finding, contexts }: Merged,
  concerned: ReadonlySet<number>,
  judgements: readonly Judgement[],
  labels: readonly string[],
): Finding {
  if (finding.verdict !== 'fail') return finding;
  const { at, subject } = finding;
  const others = judgements.flatMap((judgement, index) => {
    const isConcerned = concerned.has(index) || judgement.deploys(subject.file, subject.declaration.start);
    return isConcerned && !contexts.has(index) && judgement.asked.has(at.file) ? [labels[index] ?? ''] : [];
  });
  if (others.length === 0) return finding;
  const holding = [...contexts].sort((a, b) => a - b).map((index) => labels[index] ?? '');
  return {
    ...finding,
    message: withClause(finding.message, contextClause(holding, others)),
    contexts: { in: holding, notIn: others },
  };
}

/** Behind what is wrong, which is the first sentence. */
function withClause(message: string, clause: string): string {
  const [, first = message, rest = ''] = /^(.+?)([.:](?: [A-Z`'].*)?)$/s.exec(message) ?? [];
  return `${first} (${clause})${rest}`;
}
