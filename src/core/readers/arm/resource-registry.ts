import { nameIdentity } from '../../design/name-identity';
import type { ResourceReference, Value } from '../../design/value';

interface RegisteredResource {
  readonly key: string;
  readonly type: string;
}

/** The resources that a file declares, found by type and name. */
export class ResourceRegistry {
  readonly #uses = new Map<string, number>();
  readonly #byName = new Map<string, string>();
  /** By name alone; undefined where resources of several types have one name. */
  readonly #byNameAlone = new Map<string, RegisteredResource | undefined>();

  /** A key that no other resource of the file has. */
  uniqueKey(wanted: string): string {
    const uses = (this.#uses.get(wanted) ?? 0) + 1;
    this.#uses.set(wanted, uses);
    return uses === 1 ? wanted : `${wanted}~${uses}`;
  }

  /** Of two resources with one type and name, the first is found: they are alternatives under conditions. */
  register(key: string, type: string, name: Value): void {
    const entry = entryOf(type, name);
    if (entry === undefined || this.#byName.has(entry)) return;
    this.#byName.set(entry, key);
    const alone = entryOf('', name) ?? '';
    this.#byNameAlone.set(alone, this.#byNameAlone.has(alone) ? undefined : { key, type });
  }

  find(type: string, name: Value): string | undefined {
    const entry = entryOf(type, name);
    return entry === undefined ? undefined : this.#byName.get(entry);
  }

  /** The reference with the key of the resource that it names, where the file declares it. */
  linked(reference: ResourceReference): ResourceReference {
    if (reference.key || !reference.name) return reference;
    if (!reference.type) {
      const found = this.#byNameAlone.get(entryOf('', reference.name) ?? '');
      return found ? { ...reference, key: found.key, type: found.type } : reference;
    }
    const key = this.find(reference.type, reference.name);
    return key === undefined ? reference : { ...reference, key };
  }
}

function entryOf(type: string, name: Value): string | undefined {
  const identity = nameIdentity(name);
  return identity === undefined ? undefined : `${type.toLowerCase()}|${identity}`;
}
