import type { ParsedFile } from '../project/parsed-file';
import { nodesAt } from '../syntax/bicep/traversal';
import { childrenOf, type HclNode } from '../syntax/hcl/walk';
import type { JsonNode } from '../syntax/json/tree';
import type { TextRange } from '../text/text-range';

/** The name of the innermost property, attribute or declared parameter that `offset` stands in, or in whose value. */
export function nameAt({ syntax }: ParsedFile, offset: number): TextRange | undefined {
  switch (syntax.language) {
    case 'bicep': {
      const node = nodesAt(syntax.tree, offset).findLast(({ kind }) => kind === 'property' || kind === 'param');
      if (node?.kind === 'property') return node.key.range;
      return node?.kind === 'param' ? node.name.range : undefined;
    }
    case 'hcl':
      return hclNameAt(syntax.tree.body, offset);
    case 'json':
      return jsonNameAt(syntax.tree.root, offset);
    case 'yaml':
    case 'dockerfile':
    case 'text':
      return undefined;
  }
}

function hclNameAt(root: HclNode, offset: number): TextRange | undefined {
  let found: TextRange | undefined;
  for (
    let node: HclNode | undefined = root;
    node;
    node = childrenOf(node).find((child) => holds(child.range, offset))
  ) {
    if (node.kind === 'attribute') found = node.nameRange;
    if (node.kind === 'item') found = node.key.range;
    const [label] = node.kind === 'block' && node.type === 'variable' ? node.labels : [];
    if (label) found = { start: label.range.start + Number(label.quoted), end: label.range.end - Number(label.quoted) };
  }
  return found;
}

function jsonNameAt(root: JsonNode | undefined, offset: number): TextRange | undefined {
  let found: TextRange | undefined;
  for (let node = root; node; ) {
    const property: { keyRange: TextRange; value: JsonNode | undefined } | undefined =
      node.kind === 'object' ? node.properties.find(({ range }) => holds(range, offset)) : undefined;
    if (property) found = property.keyRange;
    node =
      property?.value ?? (node.kind === 'array' ? node.items.find(({ range }) => holds(range, offset)) : undefined);
    if (node && !holds(node.range, offset)) return found;
  }
  return found;
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
