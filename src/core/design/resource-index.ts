import type { Design } from './design';
import { stringOf } from './read-value';
import type { Resource } from './resource';

interface ResourceIndex {
  readonly byKey: ReadonlyMap<string, Resource>;
  readonly byTypeAndName: ReadonlyMap<string, Resource>;
  readonly byType: ReadonlyMap<string, readonly Resource[]>;
  readonly byParent: ReadonlyMap<string, readonly Resource[]>;
}

const indexes = new WeakMap<Design, ResourceIndex>();

/** The resource with that key; the key of a loop without an instance gives its first instance. */
export function resourceByKey(design: Design, key: string): Resource | undefined {
  return indexOf(design).byKey.get(key);
}

/** The resource of that type, whatever its case, whose name is that literal. */
export function resourceByName(design: Design, type: string, name: string): Resource | undefined {
  return indexOf(design).byTypeAndName.get(`${type.toLowerCase()}|${name}`);
}

/** Every resource of that type, whatever its case. */
export function resourcesOfType(design: Design, type: string): readonly Resource[] {
  return indexOf(design).byType.get(type.toLowerCase()) ?? [];
}

/** The resources of that type whose parent is `parent`. */
export function childrenOfType(design: Design, parent: Resource, type: string): readonly Resource[] {
  const wanted = type.toLowerCase();
  const children = indexOf(design).byParent.get(parent.key) ?? [];
  return children.filter((child) => child.type.toLowerCase() === wanted);
}

function indexOf(design: Design): ResourceIndex {
  const known = indexes.get(design);
  if (known) return known;
  const byKey = new Map<string, Resource>();
  const byTypeAndName = new Map<string, Resource>();
  const byType = new Map<string, Resource[]>();
  const byParent = new Map<string, Resource[]>();
  for (const resource of design.resources) {
    const type = resource.type.toLowerCase();
    addFirst(byKey, resource.key, resource);
    if (resource.loop?.instance !== undefined) addFirst(byKey, resource.key.replace(/\[[^\]]*\]$/, ''), resource);
    const name = stringOf(resource.name);
    if (name !== undefined) addFirst(byTypeAndName, `${type}|${name}`, resource);
    addTo(byType, type, resource);
    if (resource.parent !== undefined) addTo(byParent, resource.parent, resource);
  }
  const index = { byKey, byTypeAndName, byType, byParent };
  indexes.set(design, index);
  return index;
}

function addFirst(map: Map<string, Resource>, key: string, resource: Resource): void {
  if (!map.has(key)) map.set(key, resource);
}

function addTo(map: Map<string, Resource[]>, key: string, resource: Resource): void {
  const group = map.get(key);
  if (group) group.push(resource);
  else map.set(key, [resource]);
}
