import type { ReadFailure } from '../estate/read-failure';
import { failureIcon } from './appearance';
import { type EstateNode, makeNode, type NodeTarget, type NodeTrait } from './estate-node';
import { code, fact, lines, paragraphs, plain } from './markdown';
import type { TreeContext } from './tree-context';

/** The cause of a failure in a few words: `Access denied: needs Reader`, `throttled until 10:58`. */
export function failureText(failure: ReadFailure, { timeText }: Pick<TreeContext, 'timeText'>): string {
  if (failure.needsSignIn) return 'sign-in needed';
  if (failure.throttledUntil !== undefined) return `throttled until ${timeText(failure.throttledUntil)}`;
  return failure.message.replace(/\.$/, '');
}

export function failureTooltip(title: string, failure: ReadFailure, context: Pick<TreeContext, 'timeText'>): string {
  const until = failure.throttledUntil;
  return paragraphs(
    `**${plain(title)}**`,
    plain(failure.message),
    lines(`Code: ${code(failure.code)}`, fact('Azure answers again', until && context.timeText(until))),
    failure.needsSignIn ? 'Sign in with the key beside it.' : 'Read it again with the arrow beside it.',
  );
}

/** What can be done about a failure. */
export function failureTraits(failure: ReadFailure): readonly NodeTrait[] {
  return failure.needsSignIn ? ['failed', 'sign-in'] : ['failed', 'refresh'];
}

/** A row of its own for a failure, beside what is known all the same. */
export function failureNode(
  id: string,
  label: string,
  failure: ReadFailure,
  context: TreeContext,
  target: NodeTarget,
): EstateNode {
  return makeNode({
    id: `${id}|failure`,
    kind: 'failure',
    label,
    description: failureText(failure, context),
    severity: 'unknown',
    icon: failureIcon(failure),
    tooltip: () => failureTooltip(label, failure, context),
    traits: failureTraits(failure),
    target: { ...target, failure },
    searchText: `${label} ${failure.message}`,
  });
}
