import type { Value } from '../design/value';

interface ValueSize {
  /** How many values a walk through the whole of it meets; a value that occurs twice counts twice. */
  readonly nodes: number;
  readonly depth: number;
}

const deepestWalk = 200;
const single: ValueSize = { nodes: 1, depth: 1 };
const endless: ValueSize = { nodes: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };
const known = new WeakMap<Value, ValueSize>();

/** The size of `value`. One that is nested more than 200 levels deep is endless. */
export function sizeOf(value: Value): ValueSize {
  return measure(value, 0);
}

function measure(value: Value, level: number): ValueSize {
  if (value.kind === 'literal') return single;
  if (level > deepestWalk) return endless;
  const before = known.get(value);
  if (before) return before;
  let nodes = 1;
  let depth = 0;
  for (const child of childrenOf(value)) {
    const size = measure(child, level + 1);
    if (size === endless) return endless;
    nodes += size.nodes;
    depth = Math.max(depth, size.depth);
  }
  if (nodes === 1) return single;
  const size = { nodes, depth: depth + 1 };
  known.set(value, size);
  return size;
}

const none: readonly Value[] = [];

function childrenOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'literal':
      return none;
    case 'object':
      return withRest(
        Array.from(value.properties.values(), (property) => property.value),
        value.rest,
      );
    case 'array':
      return withRest(value.items, value.rest);
    case 'choice':
      return value.options;
    case 'unknown':
      return withRest(value.pieces?.filter((piece) => typeof piece !== 'string') ?? none, value.reference?.name);
  }
}

function withRest(values: readonly Value[], rest: Value | undefined): readonly Value[] {
  return rest ? [...values, rest] : values;
}
