import { stringOf } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ObjectValue, Value } from '../../design/value';
import { BodyBuilder } from './mapping/body-builder';
import type { ReadAttachment, ReadResource, ReadResult } from './read-resources';
import { keysReadBy, nameNamedBy } from './resource-links';

/** Merges attachments into the resources they modify, and finds each child's parent. */
export function linkResources(results: readonly ReadResult[]): readonly Resource[] {
  const read = results.flatMap((result) => result.resources);
  const bodies = new Map<string, ObjectValue>(read.map(({ resource }) => [resource.key, resource.body]));
  const byName = indexByName(read);
  const others = results
    .flatMap((result) => result.attachments)
    .flatMap((attachment) => attach(attachment, bodies, byName));
  const types = new Map(read.map(({ resource }) => [resource.key, resource.type]));
  const linked = read.map((entry) => {
    const { resource } = entry;
    const body = bodies.get(resource.key) ?? resource.body;
    const parent = resource.parent ?? parentOf(entry, types, byName);
    return body === resource.body && parent === resource.parent ? resource : { ...resource, body, parent };
  });
  return [...linked, ...others];
}

/** What is left of the attachment where the design does not declare its target. */
function attach(attachment: ReadAttachment, bodies: Map<string, ObjectValue>, byName: ByName): readonly Resource[] {
  const { target: read, condition, moduleCondition } = attachment;
  const byReference = keysReadBy(read).filter((key) => bodies.has(key));
  const keys = byReference.length > 0 ? byReference : keysNamedBy(read, byName);
  for (const key of keys) {
    const isCertain =
      !condition && (!moduleCondition || key.startsWith(moduleCondition.keyPrefix)) && keys.length === 1;
    const meeting = isCertain ? 'extend' : 'possible';
    const target = bodies.get(key);
    if (!target) continue;
    const builder = new BodyBuilder({ file: target.source.file, range: target.source.range }, target);
    const value = attachment.body;
    builder.put('', { nameRange: value.source.range, file: value.source.file, value }, meeting);
    bodies.set(key, builder.build());
  }
  return keys.length === 0 && attachment.otherwise ? [attachment.otherwise] : [];
}

/** What a data source finds by its name, where the design declares it. */
function keysNamedBy(value: Value | undefined, byName: ByName): readonly string[] {
  const { type, name } = (value?.kind === 'unknown' && value.reference) || {};
  const text = stringOf(name);
  const keys = type !== undefined && text !== undefined ? byName.get(identity(type, text)) : undefined;
  return keys?.slice(0, 1) ?? [];
}

/** The keys of the resources of a type and name: there are several where a module is called several times. */
type ByName = ReadonlyMap<string, readonly string[]>;

function indexByName(read: readonly ReadResource[]): ByName {
  const index = new Map<string, string[]>();
  for (const { resource } of read) {
    const name = stringOf(resource.name);
    if (name === undefined) continue;
    const id = identity(resource.type, name);
    const keys = index.get(id);
    if (keys) keys.push(resource.key);
    else index.set(id, [resource.key]);
  }
  return index;
}

function identity(type: string, name: string): string {
  return `${type}/${name}`.toLowerCase();
}

function parentOf(
  { resource, parent }: ReadResource,
  types: ReadonlyMap<string, string>,
  byName: ByName,
): string | undefined {
  if (!parent) return undefined;
  const parents = keysReadBy(parent).find((candidate) => isParentType(types.get(candidate), resource.type));
  return parents ?? keyByName(resource, parent, byName);
}

function isParentType(type: string | undefined, child: string): boolean {
  return type !== undefined && child.toLowerCase().startsWith(`${type}/`.toLowerCase());
}

function keyByName(resource: Resource, parent: Value, byName: ByName): string | undefined {
  const name = nameNamedBy(parent);
  if (name === undefined) return undefined;
  const segments = resource.type.split('/');
  for (let length = segments.length - 1; length >= 2; length -= 1) {
    const keys = byName.get(identity(segments.slice(0, length).join('/'), name));
    if (keys) return keys.find((key) => moduleOf(key) === moduleOf(resource.key)) ?? keys[0];
  }
  return undefined;
}

/** What the keys of everything in one instance of a module begin with. */
function moduleOf(key: string): string {
  return key.slice(0, key.lastIndexOf('>') + 1);
}
