import { unknown } from '../../design/make-value';
import type { Scalar, Value } from '../../design/value';
import { limits } from './limits';

interface Size {
  readonly nodes: number;
  readonly depth: number;
}

const sizes = new WeakMap<Value, Size>();
const leaf: Size = { nodes: 1, depth: 1 };

/** The value, or an unknown where it is too large or too deep for whoever walks through it later. */
export function bounded(value: Value): Value {
  const size = sizeOf(value);
  if (size.nodes <= limits.valueNodes && size.depth <= limits.valueDepth) return value;
  return unknown('limit', 'the value is too large to evaluate', value.source);
}

function sizeOf(value: Value): Size {
  if (value.kind === 'literal') return sizeOfScalar(value.value);
  const children = childrenOf(value);
  if (children.length === 0) return leaf;
  const known = sizes.get(value);
  if (known) return known;
  let nodes = 1;
  let depth = 0;
  for (const child of children) {
    const size = sizeOf(child);
    nodes += size.nodes;
    depth = Math.max(depth, size.depth);
  }
  const size = { nodes, depth: depth + 1 };
  sizes.set(value, size);
  return size;
}

function sizeOfScalar(scalar: Scalar): Size {
  return typeof scalar === 'string' && scalar.length > 256 ? { nodes: 1 + (scalar.length >> 8), depth: 1 } : leaf;
}

/** How many values `value` holds, itself included; a long text counts as several. */
export function nodesOf(value: Value): number {
  return sizeOf(value).nodes;
}

function childrenOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'literal':
      return [];
    case 'unknown':
      return (value.pieces ?? []).filter((piece) => typeof piece !== 'string');
    case 'choice':
      return value.options;
    case 'array':
      return value.items;
    case 'object':
      return Array.from(value.properties.values(), (property) => property.value);
  }
}
