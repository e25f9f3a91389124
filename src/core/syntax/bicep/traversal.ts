import { lastHolding } from '../../text/range-search';
import type { BicepNode } from './tree';

const noNodes: readonly BicepNode[] = [];

/** The nodes directly below `node`, in the order of their places. */
export function childrenOf(node: BicepNode): readonly BicepNode[] {
  switch (node.kind) {
    case 'file':
      return node.statements;
    case 'targetScope':
      return [...node.decorators, node.value];
    case 'metadata':
    case 'assert':
      return [...node.decorators, node.name, node.value];
    case 'param':
    case 'var':
    case 'output':
      return present([...node.decorators, node.name, node.type, node.value]);
    case 'type':
      return [...node.decorators, node.name, node.type];
    case 'func':
      return [...node.decorators, node.name, ...node.parameters, node.returnType, node.body];
    case 'functionParameter':
      return [node.name, node.type];
    case 'import':
      return present([...node.decorators, node.namespace, ...node.symbols, node.source]);
    case 'importedSymbol':
      return present([node.name, node.alias]);
    case 'extension':
      return present([...node.decorators, node.specification, node.configuration, node.alias]);
    case 'using':
      return present([...node.decorators, node.path, node.configuration]);
    case 'extends':
      return present([...node.decorators, node.path]);
    case 'resource':
      return present([...node.decorators, node.name, node.type, node.loop, node.condition, node.body]);
    case 'module':
    case 'test':
      return present([...node.decorators, node.name, node.path, node.loop, node.condition, node.body]);
    case 'errorStatement':
      return node.decorators;
    case 'decorator':
      return node.arguments;
    case 'string':
      return node.pieces;
    case 'array':
      return node.items;
    case 'object':
      return node.members;
    case 'property':
      return [node.key, node.value];
    case 'spread':
      return [node.value];
    case 'for':
      return [node.header, node.body];
    case 'loopHeader':
      return present([node.item, node.index, node.iterable]);
    case 'parenthesized':
      return [node.expression];
    case 'lambda':
      return [...node.parameters, node.body];
    case 'call':
      return present([node.target, node.name, ...node.arguments]);
    case 'member':
    case 'nestedResource':
      return [node.target, node.name];
    case 'index':
      return [node.target, node.index];
    case 'nonNull':
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'ternary':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'typeInstance':
      return present([node.target, node.name, ...node.arguments]);
    case 'literalType':
      return [node.literal];
    case 'unaryType':
      return [node.operand];
    case 'objectType':
      return node.members;
    case 'typeProperty':
      return [...node.decorators, node.key, node.type];
    case 'additionalProperties':
    case 'tupleItem':
      return [...node.decorators, node.type];
    case 'tupleType':
      return node.items;
    case 'arrayType':
      return [node.element];
    case 'nullableType':
    case 'nonNullableType':
    case 'parenthesizedType':
      return [node.type];
    case 'unionType':
      return node.members;
    case 'typeMember':
      return [node.target, node.name];
    case 'additionalPropertiesType':
    case 'itemType':
      return [node.target];
    case 'indexedType':
      return [node.target, node.index];
    case 'resourceType':
      return present([node.type]);
    case 'identifier':
    case 'text':
    case 'integer':
    case 'boolean':
    case 'null':
    case 'variable':
    case 'error':
    case 'typeName':
    case 'errorType':
      return noNodes;
  }
}

/** Calls `onNode` for `root` and every node below it, parents before children; where it gives false, not for those below. */
export function visit(root: BicepNode, onNode: (node: BicepNode) => boolean | undefined): void {
  const pending: BicepNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (onNode(node) === false) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) pending.push(child);
    }
  }
}

/** The nodes around `offset`, outermost first. A node's own end counts as inside, the start of the next goes before it. */
export function nodesAt(root: BicepNode, offset: number): readonly BicepNode[] {
  const path: BicepNode[] = [];
  let node: BicepNode | undefined = holds(root, offset) ? root : undefined;
  while (node !== undefined) {
    path.push(node);
    node = lastHolding(childrenOf(node), offset);
  }
  return path;
}

function holds(node: BicepNode, offset: number): boolean {
  return node.range.start <= offset && offset <= node.range.end;
}

function present(nodes: readonly (BicepNode | undefined)[]): readonly BicepNode[] {
  return nodes.filter((node) => node !== undefined);
}
