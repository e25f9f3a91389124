import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';

/**
 * The whole type of a resource written inside another one: a relative type gets the parent's segments, a full type
 * stays.
 */
export function nestedType(written: string, parentType: string): string {
  return written.includes('.') ? written : `${parentType}/${written}`;
}

/**
 * The type of an extension resource that is written as a child of what it extends: `…/virtualMachines/providers/locks`
 * with the name `vm/Microsoft.Authorization/keep` is a `Microsoft.Authorization/locks`. Other types stay.
 */
export function extensionType(written: string, name: Value): string {
  const [, segments] = /^.+\/providers\/(.+)$/i.exec(written) ?? [];
  if (segments === undefined) return written;
  if (segments.includes('.')) return segments;
  const namespace = knownTextOf(name).findLast((text) => /(?:^|\/)[\w-]+(?:\.[\w-]+)+\//.test(text));
  const found = /(?:^|\/)([\w-]+(?:\.[\w-]+)+)\/[^/]*$/.exec(namespace ?? '')?.[1];
  return found === undefined ? written : `${found}/${segments}`;
}

function knownTextOf(name: Value): readonly string[] {
  const text = stringOf(name);
  if (text !== undefined) return [text];
  const pieces = name.kind === 'unknown' ? (name.pieces ?? []) : [];
  return pieces.filter((piece) => typeof piece === 'string');
}

/** The type above a child type; undefined for a type without parents. */
export function parentType(type: string): string | undefined {
  const segments = type.split('/');
  return segments.length > 2 ? segments.slice(0, -1).join('/') : undefined;
}
