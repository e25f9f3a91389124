import type { Design } from './design';
import { stringOf } from './read-value';
import type { Resource } from './resource';
import { resourceByKey, resourceByName, resourcesOfType } from './resource-index';
import type { ResourceReference, Value } from './value';

/** The declared resource that a reference names: by its key, else by type and literal name. */
export function resolveReference(design: Design, reference: ResourceReference): Resource | undefined {
  if (reference.key) return resourceByKey(design, reference.key);
  const name = stringOf(reference.name);
  return reference.type && name !== undefined ? resourceByName(design, reference.type, name) : undefined;
}

/** The declared resource that `value` reads, for a value such as `vnet.id`. */
export function referencedResource(design: Design, value: Value | undefined): Resource | undefined {
  return value?.kind === 'unknown' && value.reference ? resolveReference(design, value.reference) : undefined;
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

/** Resources of type `type` whose value somewhere refers to `target`. */
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
    case 'literal':
      return;
  }
}
