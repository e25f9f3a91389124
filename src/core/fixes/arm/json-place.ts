import type { JsonNode, JsonProperty } from '../../syntax/json/tree';
import { contains, type TextRange } from '../../text/text-range';

/** A node of a JSON tree, with the way to it. */
export interface JsonPlace {
  readonly node: JsonNode;
  /** Keys and indexes from the root. */
  readonly path: (string | number)[];
  /** The object or array that holds the node. */
  readonly parent: JsonPlace | undefined;
}

/** The node that has exactly this range. */
export function nodeAt(root: JsonNode, range: TextRange): JsonPlace | undefined {
  let place: JsonPlace | undefined = { node: root, path: [], parent: undefined };
  while (place && !isAt(place.node, range)) place = childHolding(place, range);
  return place;
}

/** The property whose key begins at `offset`, and the path of its value. */
export function propertyAt(
  root: JsonNode,
  offset: number,
): { property: JsonProperty; path: JsonPlace['path'] } | undefined {
  const range = { start: offset, end: offset };
  let place: JsonPlace | undefined = { node: root, path: [], parent: undefined };
  while (place) {
    const properties: readonly JsonProperty[] = place.node.kind === 'object' ? place.node.properties : [];
    const property = properties.find(({ keyRange }) => keyRange.start === offset);
    if (property) return { property, path: [...place.path, property.key] };
    place = childHolding(place, range);
  }
  return undefined;
}

function isAt({ range }: JsonNode, wanted: TextRange): boolean {
  return range.start === wanted.start && range.end === wanted.end;
}

function childHolding(parent: JsonPlace, range: TextRange): JsonPlace | undefined {
  const { node, path } = parent;
  if (node.kind === 'object') {
    const property = node.properties.find(({ value }) => value && contains(value.range, range));
    return property?.value && { node: property.value, path: [...path, property.key], parent };
  }
  if (node.kind !== 'array') return undefined;
  const index = node.items.findIndex((item) => contains(item.range, range));
  const item = node.items[index];
  return item && { node: item, path: [...path, index], parent };
}
