import { DeclaredNames } from './declared-names';
import type { Design } from './design';
import { stringOf } from './read-value';
import type { Resource } from './resource';

interface ResourceIndex {
  readonly byKey: ReadonlyMap<string, Resource>;
  readonly byOwnName: ReadonlyMap<string, Resource>;
  readonly byType: ReadonlyMap<string, readonly Resource[]>;
  readonly byParent: ReadonlyMap<Resource, readonly Resource[]>;
  readonly names: DeclaredNames;
}

const indexes = new WeakMap<Design, ResourceIndex>();

/**
 * The resource with that key; the key of a loop without an instance gives its first instance. The key of an `existing`
 * declaration gives the resource that it means, where the design deploys one of the same type and name.
 */
export function resourceByKey(design: Design, key: string): Resource | undefined {
  const { byKey, names } = indexOf(design);
  const resource = byKey.get(key);
  return resource && names.declared(resource);
}

/** The resource of that type whose whole name has that identity, as `nameIdentity` gives it. */
export function resourceByNameIdentity(design: Design, type: string, identity: string): Resource | undefined {
  const { names } = indexOf(design);
  const found = names.findIdentity(type, identity);
  return found && names.declared(found);
}

/** The resource of that type and name, whatever its case: a child's whole name, or its own. */
export function resourceByName(design: Design, type: string, name: string): Resource | undefined {
  const { names, byOwnName } = indexOf(design);
  const found = names.find(type, name) ?? byOwnName.get(`${type.toLowerCase()}|${name.toLowerCase()}`);
  return found && names.declared(found);
}

/** Every resource of that type, whatever its case. */
export function resourcesOfType(design: Design, type: string): readonly Resource[] {
  return indexOf(design).byType.get(type.toLowerCase()) ?? [];
}

/** The resources of that type whose parent is `parent`, whichever declaration of the parent they name. */
export function childrenOfType(design: Design, parent: Resource, type: string): readonly Resource[] {
  const { byParent, names } = indexOf(design);
  const wanted = type.toLowerCase();
  const children = byParent.get(names.declared(parent)) ?? [];
  return children.filter((child) => child.type.toLowerCase() === wanted);
}

function indexOf(design: Design): ResourceIndex {
  const known = indexes.get(design);
  if (known) return known;
  const byKey = new Map<string, Resource>();
  const byOwnName = new Map<string, Resource>();
  const byType = new Map<string, Resource[]>();
  for (const resource of design.resources) {
    const type = resource.type.toLowerCase();
    addFirst(byKey, resource.key, resource);
    if (resource.loop?.instance !== undefined) addFirst(byKey, resource.key.replace(/\[[^\]]*\]$/, ''), resource);
    const name = stringOf(resource.name);
    if (name !== undefined) addFirst(byOwnName, `${type}|${name.toLowerCase()}`, resource);
    addTo(byType, type, resource);
  }
  const names = new DeclaredNames(design.resources, byKey);
  const byParent = new Map<Resource, Resource[]>();
  for (const resource of design.resources) {
    const parent = names.parentOf(resource);
    if (parent) addTo(byParent, names.declared(parent), resource);
  }
  const index = { byKey, byOwnName, byType, byParent, names };
  indexes.set(design, index);
  return index;
}

function addFirst(map: Map<string, Resource>, key: string, resource: Resource): void {
  if (!map.has(key)) map.set(key, resource);
}

function addTo<Key>(map: Map<Key, Resource[]>, key: Key, resource: Resource): void {
  const group = map.get(key);
  if (group) group.push(resource);
  else map.set(key, [resource]);
}
