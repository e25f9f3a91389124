import { deepestProperty } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ParsedFile } from '../../project/parsed-file';
import type { ArgumentMapping } from '../../readers/terraform/mapping/resource-mapping';
import { resourceMappings } from '../../readers/terraform/mapping/resource-mappings';
import type { HclAttribute, HclBlock, HclBody } from '../../syntax/hcl/tree';
import { contains, type TextRange } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { RemoveProperty, SetProperty } from '../fix';
import { applyPlan } from './apply-plan';
import type { ArgumentTarget } from './argument-target';
import { makePlan } from './block-plan';
import { findTargets, findWritten, type MappingLevel } from './find-targets';
import { beforeBlankLine, wholeLines } from './lines';
import { attributeNamed, labelOf, nestedBody, nestedBodyAt } from './nested-body';
import { blocksOfType, moduleTexts, resourceBlockAt, type TerraformText, terraformText } from './terraform-text';

/** A block that says something about the resource, with the mapping that tells what. */
interface Owner {
  readonly file: TerraformText;
  readonly body: HclBody;
  readonly level: MappingLevel;
}

/** Arguments that every resource has and no mapping lists. */
const commonArguments: readonly ArgumentMapping[] = [
  { argument: 'location', path: 'location' },
  { argument: 'name', path: 'name' },
];

/** The edits that carry out all changes of one azurerm resource; undefined where one cannot be written safely. */
export function writeAzurermChanges(
  resource: Resource,
  changes: readonly (SetProperty | RemoveProperty)[],
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const own = ownBlock(resource, files);
  if (!own) return undefined;
  const removals = changes.filter((change) => change.kind === 'remove-property');
  const settings = changes.filter((change) => change.kind === 'set-property');
  const removed = removeAll(own, resource, removals);
  const targets = removed && targetsByOwner(own, resource, settings, files);
  if (!targets) return undefined;
  targets.set(own, [...(targets.get(own) ?? []), ...removed.visits]);
  const edits: FileEdit[] = [...removed.edits];
  for (const [owner, ownTargets] of targets) {
    const plan = makePlan(ownTargets);
    const context = { file: owner.file, files, resource, removed: removed.attributes };
    const planned = plan && applyPlan(plan, owner.body, context);
    if (!planned) return undefined;
    edits.push(...planned);
  }
  return edits;
}

function ownBlock(resource: Resource, files: ReadonlyMap<string, ParsedFile>): Owner | undefined {
  const file = terraformText(files, resource.file);
  const block = file && resourceBlockAt(file, resource.ranges.symbol);
  const mapping = resourceMappings.get(resource.terraform?.type ?? '');
  if (!file || !mapping || block?.closeBrace === undefined) return undefined;
  if (mapping.type.toLowerCase() === resource.type.toLowerCase()) {
    return { file, body: block.body, level: withCommonArguments(mapping) };
  }
  const child = mapping.children?.find(({ type }) => type.toLowerCase() === resource.type.toLowerCase());
  const childBlock = child && childBlockOf(block, [child.block, ...(child.formerNames ?? [])], resource.ranges.body);
  return child && childBlock && { file, body: childBlock.body, level: child };
}

function withCommonArguments(mapping: MappingLevel): MappingLevel {
  return { ...mapping, arguments: [...mapping.arguments, ...commonArguments] };
}

function childBlockOf(block: HclBlock, names: readonly string[], range: TextRange): HclBlock | undefined {
  const blocks = block.body.blocks.filter(({ type, closeBrace }) => names.includes(type) && closeBrace !== undefined);
  return blocks.find((one) => contains(one.range, range)) ?? (blocks.length === 1 ? blocks[0] : undefined);
}

function targetsByOwner(
  own: Owner,
  resource: Resource,
  changes: readonly SetProperty[],
  files: ReadonlyMap<string, ParsedFile>,
): Map<Owner, readonly ArgumentTarget[]> | undefined {
  const attached = attachedBlocks(resource, files);
  const result = new Map<Owner, readonly ArgumentTarget[]>();
  for (const { path, value } of changes) {
    const majors = resource.terraform?.providerMajors ?? [];
    const ways = [...writers(attached, resource, path), own, ...attached].flatMap((owner) => {
      const targets = findTargets(owner.level, path, value, { body: owner.body, majors });
      return targets ? [{ owner, targets }] : [];
    });
    const found = ways.find(({ owner, targets }) => isBegun(owner, targets)) ?? ways[0];
    if (!found) return undefined;
    result.set(found.owner, [...(result.get(found.owner) ?? []), ...found.targets]);
  }
  return result;
}

/** Whether the owner already says something of the kind: an attached block does by being there. */
function isBegun({ body, level }: Owner, targets: readonly ArgumentTarget[]): boolean {
  if ('attachment' in level) return true;
  return targets.some(({ steps: [step], argument }) =>
    step ? nestedBody(body, step) !== 'absent' : attributeNamed(body, argument?.known ?? []) !== undefined,
  );
}

/** The attached blocks that the property at the path comes from. */
function writers(attached: readonly Owner[], resource: Resource, path: string): readonly Owner[] {
  const property = deepestProperty(resource.body, path)?.property;
  if (!property || property.value.source.origin === 'default') return [];
  return attached.filter(({ file, body }) => file.path === property.file && contains(body.range, property.nameRange));
}

/** The blocks of resources that only modify this one, such as a storage account's network rules. */
function attachedBlocks(resource: Resource, files: ReadonlyMap<string, ParsedFile>): readonly Owner[] {
  return moduleTexts(files, resource.file).flatMap((file) =>
    satellitesIn(file).flatMap((block) => {
      const mapping = resourceMappings.get(labelOf(block));
      const attachment = mapping?.attachment;
      if (!attachment?.resources.includes(resource.terraform?.type ?? '') || block.closeBrace === undefined) return [];
      const target = attributeNamed(block.body, [attachment.argument]);
      const { start, end } = target?.value.range ?? { start: 0, end: 0 };
      const refersHere = file.text.slice(start, end).startsWith(`${resource.address}.`);
      return mapping && refersHere ? [{ file, body: block.body, level: mapping }] : [];
    }),
  );
}

/** Kept as long as the tree, since a file has many fixes. */
const satellites = new WeakMap<TerraformText['tree'], readonly HclBlock[]>();

function satellitesIn(file: TerraformText): readonly HclBlock[] {
  const known = satellites.get(file.tree);
  if (known) return known;
  const found = blocksOfType(file, 'resource').filter((block) => resourceMappings.get(labelOf(block))?.attachment);
  satellites.set(file.tree, found);
  return found;
}

interface Removal {
  readonly edits: readonly FileEdit[];
  readonly attributes: ReadonlySet<HclAttribute>;
  /** The blocks that lose an argument, for their neighbours to be aligned anew. */
  readonly visits: readonly ArgumentTarget[];
}

function removeAll(own: Owner, resource: Resource, changes: readonly RemoveProperty[]): Removal | undefined {
  const { file, body, level } = own;
  const edits: FileEdit[] = [];
  const attributes = new Set<HclAttribute>();
  const visits: ArgumentTarget[] = [];
  for (const { path } of changes) {
    const written = findWritten(level, path, { body, majors: resource.terraform?.providerMajors ?? [] });
    if (!written) {
      if (isWrittenElsewhere(own, resource, path)) return undefined;
      continue;
    }
    const steps = written.argument ? written.steps : written.steps.slice(0, -1);
    const block = written.argument ? undefined : written.steps.at(-1);
    const inner = nestedBodyAt(body, steps);
    if (typeof inner === 'string') return undefined;
    const attribute = attributeNamed(inner, written.argument?.known ?? []);
    const nested = block && inner.blocks.filter(({ type }) => block.names.includes(type))[block.index];
    const range = (attribute ?? nested)?.range;
    const lines = range && wholeLines(file.text, range);
    if (!lines) return undefined;
    if (attribute) {
      attributes.add(attribute);
      visits.push({ steps, argument: undefined, value: null, path: undefined, strength: 'direct' });
    }
    const start = attribute ? lines.start : beforeBlankLine(file.text, lines.start);
    edits.push({ file: file.path, edit: { range: { start, end: lines.end }, newText: '' } });
  }
  return { edits, attributes, visits };
}

function isWrittenElsewhere(own: Owner, resource: Resource, path: string): boolean {
  const found = deepestProperty(resource.body, path);
  if (!found || found.depth < path.split('.').length || found.property.value.source.origin === 'default') return false;
  return found.property.file !== own.file.path || !contains(own.body.range, found.property.nameRange);
}
