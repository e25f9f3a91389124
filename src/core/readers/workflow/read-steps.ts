import type { UsesReference, WorkflowEntry, WorkflowStep } from '../../design/workflow';
import type { Comment } from '../../syntax/comment';
import type { YamlNode } from '../../syntax/yaml/tree';
import { itemsOf, linesOf, mapOf, scalarOf, textOf, valueAtKey } from './yaml-access';

/** The steps of a job or an action. */
export function readSteps(
  node: YamlNode | undefined,
  text: string,
  comments: readonly Comment[],
): readonly WorkflowStep[] {
  if (node?.kind !== 'sequence') return [];
  return itemsOf(node).flatMap((step) => (step.kind === 'map' ? [readStep(step, text, comments)] : []));
}

/** `uses` with the comment behind it, in which the version of a pinned commit stands. */
export function readUses(
  node: YamlNode | undefined,
  text: string,
  comments: readonly Comment[],
): UsesReference | undefined {
  const scalar = scalarOf(node);
  if (!scalar) return undefined;
  const comment = comments.find(
    ({ range }) => range.start >= scalar.range.end && isOnSameLine(text, scalar.range.end, range.start),
  );
  return {
    ...scalar,
    comment: comment?.text.replace(/^#\s*/, ''),
    commentRange: comment?.range,
    commentOffset: commentOffset(node, text),
  };
}

/** The end of the line's code; undefined where more than closing brackets follows, or the value is a block. */
function commentOffset(node: YamlNode | undefined, text: string): number | undefined {
  if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') return undefined;
  const rest = /^[^\r\n]*/.exec(text.slice(node.range.end, node.range.end + 1_000))?.[0].trimEnd() ?? '';
  return /^[\s,\]}]*$/.test(rest) ? node.range.end + rest.length : undefined;
}

/** `with` of a step or of a called workflow. */
export function readWith(node: YamlNode | undefined, text: string): readonly WorkflowEntry[] {
  return (mapOf(node)?.entries ?? []).map((entry) => ({
    name: entry.key,
    nameRange: entry.keyRange,
    value: scalarOf(entry.value),
    lines: linesOf(entry.value, text),
  }));
}

function readStep(step: YamlNode, text: string, comments: readonly Comment[]): WorkflowStep {
  return {
    range: step.range,
    id: textOf(step, 'id'),
    name: textOf(step, 'name'),
    uses: readUses(valueAtKey(step, 'uses'), text, comments),
    run: scalarOf(valueAtKey(step, 'run')),
    with: readWith(valueAtKey(step, 'with'), text),
  };
}

function isOnSameLine(text: string, from: number, to: number): boolean {
  return !/[\r\n]/.test(text.slice(from, to));
}
