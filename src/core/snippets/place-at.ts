import type { ParsedFile } from '../project/parsed-file';
import type { ObjectExpression } from '../syntax/bicep/expression-nodes';
import { nodesAt } from '../syntax/bicep/traversal';
import type { BicepFile, BicepNode } from '../syntax/bicep/tree';
import type { HclBody, HclFile } from '../syntax/hcl/tree';
import type { SnippetPlace } from './snippet';

/** Where an offset lies, in the terms in which snippets say where they fit. */
export type PlaceInFile =
  | { readonly kind: 'file' }
  | { readonly kind: 'inside'; readonly type: string; readonly path: string };

/**
 * Where an offset of a Bicep or Terraform file lies; undefined where no declaration and no member can stand. What is
 * being typed there must not be in the text.
 */
export function placeAt({ syntax }: ParsedFile, offset: number): PlaceInFile | undefined {
  if (syntax.language === 'bicep') return placeInBicep(syntax.tree, offset);
  return syntax.language === 'hcl' ? placeInTerraform(syntax.tree, offset) : undefined;
}

/** Whether a snippet may stand at a place. Types are compared without case, as Azure does. */
export function fits(snippetPlace: SnippetPlace, place: PlaceInFile): boolean {
  if (snippetPlace.kind === 'file' || place.kind === 'file') return snippetPlace.kind === place.kind;
  const type = place.type.toLowerCase();
  return (
    snippetPlace.path.toLowerCase() === place.path.toLowerCase() &&
    snippetPlace.types.some((one) => one.toLowerCase() === type)
  );
}

function placeInBicep(tree: BicepFile, offset: number): PlaceInFile | undefined {
  const nodes = nodesAt(tree, offset);
  if (!nodes.some(({ kind }) => kind === 'resource')) {
    return nodes.every(({ kind }) => outside.has(kind)) ? { kind: 'file' } : undefined;
  }
  let type: string | undefined;
  let path: string[] = [];
  let isOpen = false;
  for (const node of nodes) {
    switch (node.kind) {
      case 'resource':
        type = node.type?.value?.split('@')[0];
        path = [];
        isOpen = false;
        break;
      case 'property':
        if (node.name === undefined) return undefined;
        path.push(node.name);
        isOpen = false;
        break;
      case 'object':
        isOpen = isInside(node, offset);
        break;
      case 'file':
      case 'error':
      case 'errorStatement':
        break;
      default:
        return undefined;
    }
  }
  return type !== undefined && isOpen ? { kind: 'inside', type, path: path.join('.') } : undefined;
}

const outside: ReadonlySet<BicepNode['kind']> = new Set(['file', 'errorStatement']);

function isInside({ openBrace, closeBrace }: ObjectExpression, offset: number): boolean {
  return offset >= openBrace.end && (closeBrace === undefined || offset <= closeBrace.start);
}

function placeInTerraform({ body }: HclFile, offset: number): PlaceInFile | undefined {
  let current: HclBody = body;
  let type: string | undefined;
  const path: string[] = [];
  for (;;) {
    const block = current.blocks.find(
      ({ openBrace, closeBrace, range }) =>
        openBrace !== undefined && offset > openBrace && offset <= (closeBrace ?? range.end),
    );
    if (!block) break;
    if (type !== undefined) path.push(block.type);
    else if (block.type === 'resource') type = block.labels[0]?.text;
    if (type === undefined) return undefined;
    current = block.body;
  }
  const isInValue = current.attributes.some(
    ({ value }) => value.kind !== 'missing' && value.range.start <= offset && offset <= value.range.end,
  );
  if (isInValue) return undefined;
  return type === undefined ? { kind: 'file' } : { kind: 'inside', type, path: path.join('.') };
}
