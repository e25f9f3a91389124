import type { JsonNode, JsonProperty } from './tree';

/** The property `key` of an object, compared as written; where a key is written twice, the last one, which counts. */
export function findProperty(node: JsonNode | undefined, key: string): JsonProperty | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.properties.findLast((property) => property.key === key);
}
