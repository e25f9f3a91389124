import type { WorkflowScalar } from '../../design/workflow';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../../syntax/yaml/tree';

/** The entry of `key`; of two the later, as GitHub reads them. */
function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return mapOf(node)?.entries.findLast((entry) => entry.key === key);
}

/** The value of `key`. */
export function valueAtKey(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryOf(node, key)?.value;
}

export function mapOf(node: YamlNode | undefined): YamlMap | undefined {
  return node?.kind === 'map' ? node : undefined;
}

/** The values of a sequence; a single value counts as a sequence of one. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (!node) return [];
  if (node.kind !== 'sequence') return [node];
  return node.items.flatMap((item) => item.value ?? []);
}

/** A scalar with its place; undefined for what is none. */
export function scalarOf(node: YamlNode | undefined): WorkflowScalar | undefined {
  return node?.kind === 'scalar' ? toScalar(node) : undefined;
}

/** The lines of a literal block with their places, blank ones left out; of any other scalar itself alone. */
export function linesOf(node: YamlNode | undefined, text: string): readonly WorkflowScalar[] {
  if (node?.kind !== 'scalar') return [];
  if (node.style !== 'literal') return [toScalar(node)];
  const { start, end } = node.contentRange;
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map((match) => {
    const [value] = match;
    const at = start + match.index;
    return { value, range: { start: at, end: at + value.length }, dynamic: isDynamic(value) };
  });
}

/** The text of the scalar at `key`. */
export function textOf(node: YamlNode | undefined, key: string): string | undefined {
  return scalarOf(valueAtKey(node, key))?.value;
}

function toScalar(node: YamlScalar): WorkflowScalar {
  return { value: node.value, range: node.contentRange, dynamic: isDynamic(node.value) };
}

function isDynamic(value: string): boolean {
  return value.includes('${{');
}
