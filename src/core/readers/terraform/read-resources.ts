import type { Location } from '../../design/location';
import { defaultSource, unknown } from '../../design/make-value';
import { propertyOf } from '../../design/read-value';
import type { Resource, ResourceRanges } from '../../design/resource';
import type { ObjectValue, Value } from '../../design/value';
import { azapiBody, azapiResourceTypes, azapiTypeOf, azapiVersionRange } from './azapi';
import type { CalledModule, ModuleCondition } from './called-module';
import { braces, labelText } from './declared-block';
import { argumentAt, objectOfBody } from './evaluated-body';
import {
  applyAttachment,
  applyMapping,
  type MappedChild,
  type MappedFrom,
  mappedChildren,
} from './mapping/apply-mapping';
import type { ResourceMapping } from './mapping/resource-mapping';
import type { ResourceInstance } from './resource-instances';

/** A resource whose place among the others is still to be found. */
export interface ReadResource {
  readonly resource: Resource;
  /** What its parent is read from, or named by. */
  readonly parent: Value | undefined;
}

/** What a resource adds to another one's body. */
export interface ReadAttachment {
  readonly target: Value | undefined;
  readonly body: ObjectValue;
  readonly condition: Value | undefined;
  /** Why the module that it stands in may not be deployed. */
  readonly moduleCondition: ModuleCondition | undefined;
  /** What stands in the design where the other one is not declared. */
  readonly otherwise: Resource | undefined;
}

export interface ReadResult {
  readonly resources: readonly ReadResource[];
  readonly attachments: readonly ReadAttachment[];
}

export interface ReadContext {
  readonly mappings: ReadonlyMap<string, ResourceMapping>;
  readonly majors: readonly number[];
  readonly module: CalledModule;
}

/** One evaluated resource in ARM's terms. */
export function readResource(instance: ResourceInstance, context: ReadContext): ReadResult {
  const { type } = instance.declared;
  if (azapiResourceTypes.has(type)) return readAzapi(instance, context);
  const mapping = context.mappings.get(type);
  return mapping ? readMapped(instance, mapping, context) : readUnmapped(instance, context);
}

function readMapped(instance: ResourceInstance, mapping: ResourceMapping, context: ReadContext): ReadResult {
  const { body } = instance;
  const from: MappedFrom = { body, owner: ownerOf(instance), majors: context.majors };
  if (mapping.attachment) {
    const target = argumentAt(body, mapping.attachment.argument)?.value;
    const { condition } = instance.instance;
    return {
      resources: [],
      attachments: [
        {
          target,
          body: applyAttachment(mapping, from),
          condition,
          moduleCondition: context.module.condition,
          otherwise: undefined,
        },
      ],
    };
  }
  const scope = mapping.scopeArgument ? argumentAt(body, mapping.scopeArgument)?.value : undefined;
  const resource = baseOf(instance, context, applyMapping(mapping, from), mapping.type, scope);
  const parent = [mapping.parentArgument, mapping.formerParentArgument]
    .flatMap((argument) => (argument ? (argumentAt(body, argument) ?? []) : []))
    .at(0)?.value;
  const named = parent && resource.terraform ? { ...resource, terraform: { ...resource.terraform, parent } } : resource;
  const children = mappedChildren(mapping, from).map((child, index) => childOf(resource, child, index));
  return { resources: [{ resource: named, parent }, ...children.map(alone)], attachments: [] };
}

function alone(resource: Resource): ReadResource {
  return { resource, parent: undefined };
}

function childOf(owner: Resource, child: MappedChild, index: number): Resource {
  const { block } = child;
  return {
    ...owner,
    key: `${owner.key}/${child.blockName}${index}`,
    type: child.type,
    name: child.name,
    address: `${owner.address}.${child.blockName}`,
    file: block.file,
    ranges: { declaration: block.declaration, symbol: block.nameRange, type: block.nameRange, body: block.range },
    condition: owner.condition ?? block.reason,
    parent: owner.key,
    scope: undefined,
    body: child.body,
  };
}

/** Runs an action of a resource that is declared elsewhere, and declares none. */
const actionType = 'azapi_resource_action';

/** A resource that no mapping knows: what is written, in Terraform's terms. */
function readUnmapped(instance: ResourceInstance, context: ReadContext): ReadResult {
  const { declared, body } = instance;
  const written = objectOfBody(body, declared.file, braces(declared.block));
  const base = baseOf(instance, context, written, `Terraform/${declared.type}`);
  return { resources: [alone(declared.type === actionType ? { ...base, existing: true } : base)], attachments: [] };
}

function readAzapi(instance: ResourceInstance, context: ReadContext): ReadResult {
  const { body, declared } = instance;
  const written = azapiTypeOf(body);
  if (!written) return readUnmapped(instance, context);
  const updates = declared.type === 'azapi_update_resource';
  const armBody = azapiBody(body, ownerOf(instance));
  const parent = argumentAt(body, 'parent_id')?.value;
  const base = baseOf(instance, context, armBody, written.type, parent);
  const type = declared.body.attributes.get('type');
  const apiVersion = type?.file === declared.file ? azapiVersionRange(type.attribute.value) : undefined;
  const resource: Resource = {
    ...base,
    ...written,
    ranges: { ...base.ranges, ...(apiVersion && { apiVersion }) },
    existing: updates,
  };
  if (!updates) return { resources: [{ resource, parent }], attachments: [] };
  const target = argumentAt(body, 'resource_id')?.value;
  const { condition } = instance.instance;
  return {
    resources: [],
    attachments: [{ target, body: armBody, condition, moduleCondition: context.module.condition, otherwise: resource }],
  };
}

function baseOf(
  instance: ResourceInstance,
  context: ReadContext,
  body: ObjectValue,
  type: string,
  scope?: Value,
): Resource {
  const { declared, key, instance: place } = instance;
  const owner = ownerOf(instance);
  const isAzurerm = declared.type.startsWith('azurerm_');
  const resourceGroup = isAzurerm ? argumentAt(instance.body, 'resource_group_name')?.value : undefined;
  return {
    key,
    type,
    apiVersion: undefined,
    name:
      propertyOf(body, 'name')?.value ??
      unknown('unsupported', 'it has no name of its own', defaultSource(owner.file, owner.range)),
    address: declared.address,
    language: context.module.directory.languageOf(declared.file),
    file: declared.file,
    ranges: rangesOf(instance),
    existing: false,
    condition: place.condition ?? context.module.condition?.value,
    loop: isRepeated(instance) ? (place.id === undefined ? {} : { instance: place.id }) : undefined,
    parent: undefined,
    scope,
    body,
    terraform: {
      type: declared.type,
      providerMajors: isAzurerm ? context.majors : [],
      ...(resourceGroup && { resourceGroup }),
    },
    ...(context.module.calls.length > 0 && { calls: context.module.calls }),
  };
}

function isRepeated({ declared: { body } }: ResourceInstance): boolean {
  return body.attributes.has('count') || body.attributes.has('for_each');
}

function ownerOf({ declared: { file, block } }: ResourceInstance): Location {
  const [, label] = block.labels;
  return { file, range: label ? labelText(label) : block.typeRange };
}

function rangesOf(instance: ResourceInstance): ResourceRanges {
  const { block } = instance.declared;
  return {
    declaration: block.range,
    symbol: ownerOf(instance).range,
    type: block.labels[0]?.range ?? block.typeRange,
    body: braces(block),
  };
}
