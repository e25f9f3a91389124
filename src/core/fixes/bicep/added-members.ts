import type { FixValue } from '../fix';

export type AddedValue = FixValue | AddedMembers;

/** Properties to be added to one object: several paths that begin alike share the objects on their way. */
export class AddedMembers {
  readonly entries = new Map<string, AddedValue>();

  /** Gives whether the path is free: two values for one path contradict each other. */
  add(path: readonly string[], value: FixValue): boolean {
    const [name, ...rest] = path;
    if (name === undefined) return false;
    const known = this.entries.get(name);
    if (rest.length > 0) {
      const inner = known ?? new AddedMembers();
      if (!(inner instanceof AddedMembers)) return false;
      this.entries.set(name, inner);
      return inner.add(rest, value);
    }
    if (isPlainObject(value) && Object.keys(value).length > 0) {
      return Object.entries(value).every(([key, item]) => this.add([name, key], item));
    }
    if (known !== undefined) return known === value;
    this.entries.set(name, value);
    return true;
  }
}

function isPlainObject(value: FixValue): value is { readonly [name: string]: FixValue } {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
