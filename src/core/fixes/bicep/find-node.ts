import type { Expression, Property } from '../../syntax/bicep/expression-nodes';
import { nodesAt } from '../../syntax/bicep/traversal';
import type { BicepFile, BicepNode } from '../../syntax/bicep/tree';
import type { TextRange } from '../../text/text-range';

const valueKinds: ReadonlySet<BicepNode['kind']> = new Set<Expression['kind']>([
  'string',
  'integer',
  'boolean',
  'null',
  'array',
  'object',
  'for',
  'parenthesized',
  'variable',
  'call',
  'member',
  'index',
  'nestedResource',
  'nonNull',
  'unary',
  'binary',
  'ternary',
]);

/** The expression that spans exactly `range`. */
export function expressionAt(tree: BicepFile, range: TextRange): Expression | undefined {
  return nodesAt(tree, range.start).find(
    (node): node is Expression =>
      valueKinds.has(node.kind) && node.range.start === range.start && node.range.end === range.end,
  );
}

/** The property whose name spans exactly `nameRange`. */
export function propertyAt(tree: BicepFile, nameRange: TextRange): Property | undefined {
  return nodesAt(tree, nameRange.start).find(
    (node): node is Property => node.kind === 'property' && node.key.range.start === nameRange.start,
  );
}
