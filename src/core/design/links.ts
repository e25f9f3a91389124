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
  return resourcesOfType(design, type).filter((resource) => refersTo(design, resource.body, target));
}

function refersTo(design: Design, value: Value, target: Resource): boolean {
  switch (value.kind) {
    case 'unknown':
      return (
        referencedResource(design, value) === target ||
        (value.pieces ?? []).some((piece) => typeof piece !== 'string' && refersTo(design, piece, target))
      );
    case 'object':
      return [...value.properties.values()].some((property) => refersTo(design, property.value, target));
    case 'array':
      return value.items.some((item) => refersTo(design, item, target));
    case 'choice':
      return value.options.some((option) => refersTo(design, option, target));
    case 'literal':
      return false;
  }
}
