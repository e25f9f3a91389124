import { scalarOf, stringOf, valueAt } from '../design/read-value';
import type { Resource } from '../design/resource';
import type { ParsedFile } from '../project/parsed-file';
import { nodesAt } from '../syntax/bicep/traversal';
import type { BicepFile } from '../syntax/bicep/tree';
import type { HclFile } from '../syntax/hcl/tree';
import type { Wiring } from './render-snippet';
import type { NeedSource } from './snippet-text';

/** How the file of a resource names it, and where its declaration ends. */
export interface ResourceAtHand {
  readonly resource: Resource;
  /** `account` in Bicep, `outer::inner` for a nested resource; `azurerm_storage_account.main` in Terraform. */
  readonly reference: string;
  /** Behind the top-level declaration that it stands in. */
  readonly end: number;
  /** Whether Terraform gives it a resource group of its own to refer to. */
  readonly hasResourceGroup: boolean;
}

/** Undefined for a resource that is repeated, so that no one expression names it, and for other languages. */
export function resourceAtHand(resource: Resource, { syntax }: ParsedFile): ResourceAtHand | undefined {
  if (resource.loop || resource.existing) return undefined;
  if (syntax.language === 'bicep') return inBicep(resource, syntax.tree);
  return syntax.language === 'hcl' ? inTerraform(resource, syntax.tree) : undefined;
}

function inBicep(resource: Resource, tree: BicepFile): ResourceAtHand | undefined {
  const around = nodesAt(tree, resource.ranges.symbol.start).filter((node) => node.kind === 'resource');
  const [outermost] = around;
  if (!outermost || around.some(({ loop }) => loop !== undefined)) return undefined;
  const reference = around.map(({ name }) => name.name).join('::');
  return { resource, reference, end: outermost.range.end, hasResourceGroup: false };
}

function inTerraform(resource: Resource, { body }: HclFile): ResourceAtHand | undefined {
  const { start } = resource.ranges.declaration;
  const block = body.blocks.find(({ type, range }) => type === 'resource' && range.start <= start && start < range.end);
  if (!block || block.body.attributes.some(({ name }) => name === 'count' || name === 'for_each')) return undefined;
  return {
    resource,
    reference: block.labels.map(({ text }) => text).join('.'),
    end: block.range.end,
    hasResourceGroup: block.body.attributes.some(({ name }) => name === 'resource_group_name'),
  };
}

/** What the resource at hand gives to a snippet that is inserted for it. */
export function wiringOf(atHand: ResourceAtHand, declared: ReadonlySet<string>): Wiring {
  return {
    declared,
    values: (path) => scalarOf(valueAt(atHand.resource.body, path))?.toString(),
    expressions: (source, ofType) => expressionFor(source, ofType, atHand),
  };
}

function expressionFor(source: NeedSource, ofType: string | undefined, atHand: ResourceAtHand): string | undefined {
  const { resource, reference, hasResourceGroup } = atHand;
  switch (source) {
    case 'reference':
      return ofType === undefined || ofType.toLowerCase() === resource.type.toLowerCase() ? reference : undefined;
    case 'location': {
      const location = valueAt(resource.body, 'location');
      return location && stringOf(location) !== 'global' ? `${reference}.location` : undefined;
    }
    case 'resource-group':
      return hasResourceGroup ? `${reference}.resource_group_name` : undefined;
  }
}
