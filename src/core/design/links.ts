import type { Design } from './design';
import { nameIdentity } from './name-identity';
import { namedByResourceId } from './named-resource';
import { stringOf } from './read-value';
import type { Resource } from './resource';
import { resourceByKey, resourceByName, resourceByNameIdentity, resourcesOfType } from './resource-index';
import type { ResourceReference, Value } from './value';

/** The declared resource that a reference names: by its key, else by its type and name. */
export function resolveReference(design: Design, { key, type, name }: ResourceReference): Resource | undefined {
  if (key) return resourceByKey(design, key);
  if (!type || !name) return undefined;
  const text = stringOf(name);
  if (text !== undefined) return resourceByName(design, type, text);
  const identity = nameIdentity(name);
  return identity === undefined ? undefined : resourceByNameIdentity(design, type, identity);
}

/**
 * The declared resource that `value` reads, for a value such as `vnet.id`, or that it names, for a written resource id,
 * also one of which the subscription, the resource group or a part of the name is not known.
 */
export function referencedResource(design: Design, value: Value | undefined): Resource | undefined {
  if (!value) return undefined;
  const read = value.kind === 'unknown' && value.reference ? resolveReference(design, value.reference) : undefined;
  if (read) return read;
  const named = namedByResourceId(value);
  return named && resolveReference(design, named);
}

/** The ARM type that a resource id or a reference to one names; undefined where it cannot be told. */
export function referencedType(design: Design, value: Value | undefined): string | undefined {
  const id = stringOf(value);
  if (id !== undefined) return typeOfResourceId(id);
  if (value?.kind !== 'unknown' || !value.reference) return undefined;
  return resolveReference(design, value.reference)?.type ?? value.reference.type;
}

/** The type in a resource id: of `…/providers/Microsoft.Network/virtualNetworks/a/subnets/b` the type with `/subnets`. */
export function typeOfResourceId(id: string): string | undefined {
  const marker = id.toLowerCase().lastIndexOf('/providers/');
  if (marker < 0) return undefined;
  const [namespace, ...rest] = id.slice(marker + '/providers/'.length).split('/');
  const types = rest.filter((_, index) => index % 2 === 0);
  return namespace && types.length > 0 ? [namespace, ...types].join('/') : undefined;
}

/**
 * Resources of type `type` that refer to `target`: somewhere in their body, or as what they are deployed upon. The way of
 * reference does not matter: a symbol, `resourceId()`, a written id, an `existing` declaration or a data source, within
 * one module or through arguments and outputs of several.
 */
export function referrers(design: Design, target: Resource, type: string): readonly Resource[] {
  return resourcesOfType(design, type).filter((resource) => referredBy(design, resource).has(target));
}

type Referred = ReadonlySet<Resource>;

const known = new WeakMap<Design, Map<Resource, Referred>>();

/** The resources that a resource refers to. Many ask it the same, each about another target. */
function referredBy(design: Design, resource: Resource): Referred {
  const ofDesign = known.get(design) ?? new Map<Resource, Referred>();
  known.set(design, ofDesign);
  const before = ofDesign.get(resource);
  if (before) return before;
  const referred = new Set<Resource>();
  collectReferred(design, resource.body, referred);
  if (resource.scope) collectReferred(design, resource.scope, referred);
  ofDesign.set(resource, referred);
  return referred;
}

function collectReferred(design: Design, value: Value, referred: Set<Resource>): void {
  switch (value.kind) {
    case 'unknown': {
      const resource = referencedResource(design, value);
      if (resource) referred.add(resource);
      for (const piece of value.pieces ?? []) if (typeof piece !== 'string') collectReferred(design, piece, referred);
      return;
    }
    case 'object':
      for (const property of value.properties.values()) collectReferred(design, property.value, referred);
      return;
    case 'array':
      for (const item of value.items) collectReferred(design, item, referred);
      return;
    case 'choice':
      for (const option of value.options) collectReferred(design, option, referred);
      return;
    case 'literal': {
      const resource = referencedResource(design, value);
      if (resource) referred.add(resource);
      return;
    }
  }
}
