import type { JsonNode, JsonObject, JsonProperty } from '../../syntax/json/tree';

/** The property `name` of an object, whatever its case, as Azure reads templates; of two the last one. */
export function memberOf(node: JsonNode | undefined, name: string): JsonProperty | undefined {
  if (node?.kind !== 'object') return undefined;
  const wanted = name.toLowerCase();
  return node.properties.findLast((property) => property.key.toLowerCase() === wanted);
}

/** The value of the property `name`. */
export function valueIn(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return memberOf(node, name)?.value;
}

/** The object that the property `name` holds. */
export function objectIn(node: JsonNode | undefined, name: string): JsonObject | undefined {
  const value = valueIn(node, name);
  return value?.kind === 'object' ? value : undefined;
}

/** The string that the property `name` holds, as written. */
export function textIn(node: JsonNode | undefined, name: string): string | undefined {
  const value = valueIn(node, name);
  return value?.kind === 'string' ? value.value : undefined;
}
