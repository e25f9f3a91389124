import type { TextRange } from '../../../src/core/text/text-range';

interface RangedNode {
  readonly range: TextRange;
}

/** The first node whose range is not within its parent's, which begins with the text's own range; undefined if all are. */
export function misplacedNode<Node extends RangedNode>(
  root: Node,
  childrenOf: (node: Node) => readonly Node[],
  textLength: number,
): { node: Node; outer: TextRange } | undefined {
  const waiting: { node: Node; outer: TextRange }[] = [{ node: root, outer: { start: 0, end: textLength } }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { range } = next.node;
    if (!(next.outer.start <= range.start && range.start <= range.end && range.end <= next.outer.end)) return next;
    for (const child of childrenOf(next.node)) waiting.push({ node: child, outer: range });
  }
  return undefined;
}
