import type { HclBody, HclExpression, HclObjectItem, HclStep, HclTemplatePiece } from './tree';

/** Every node that an expression or a body consists of. */
export type HclNode =
  | HclExpression
  | HclTemplatePiece
  | HclObjectItem
  | HclStep
  | HclBody
  | HclBody['attributes'][number]
  | HclBody['blocks'][number]
  | HclBody['blocks'][number]['labels'][number];

/** The nodes directly in `node`, in the order of the text. */
export function childrenOf(node: HclNode): readonly HclNode[] {
  switch (node.kind) {
    case 'body':
      return [...node.attributes, ...node.blocks].sort((a, b) => a.range.start - b.range.start);
    case 'block':
      return [...node.labels, node.body];
    case 'attribute':
      return [node.value];
    case 'template':
      return node.pieces;
    case 'interpolation':
    case 'parentheses':
      return [node.expression];
    case 'if':
      return [node.condition, ...node.whenTrue, ...node.whenFalse];
    case 'for-directive':
      return [node.collection, ...node.pieces];
    case 'tuple':
    case 'object':
      return node.items;
    case 'item':
      return [node.key, node.value];
    case 'for':
      return [node.collection, node.key, node.result, node.condition].filter((child) => child !== undefined);
    case 'call':
      return node.arguments;
    case 'traversal':
      return [node.target, ...node.steps];
    case 'index-step':
      return [node.index];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'conditional':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'label':
    case 'text':
    case 'literal':
    case 'variable':
    case 'missing':
    case 'attribute-step':
    case 'splat-step':
      return [];
  }
}

/** Calls `visit` for `node` and for everything in it, in the order of the text; where it returns false, not for what is inside. */
export function walk(node: HclNode, visit: (node: HclNode) => boolean | undefined): void {
  const waiting: HclNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visit(next) === false) continue;
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}
