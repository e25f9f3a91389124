import { nameIdentity } from './name-identity';
import { stringOf } from './read-value';
import type { Resource } from './resource';

/** Children of children go no deeper than this in Azure. */
const deepestChild = 8;

/** The resources of a design by their type and whole name, so that declarations of one resource find each other. */
export class DeclaredNames {
  private readonly byIdentity = new Map<string, Resource | 'ambiguous'>();
  private readonly identities = new Map<Resource, string | undefined>();

  constructor(
    resources: readonly Resource[],
    private readonly byKey: ReadonlyMap<string, Resource>,
  ) {
    for (const resource of resources) if (!resource.existing) this.add(resource);
    for (const resource of resources) if (resource.existing) this.addExisting(resource);
  }

  /** The resource of that type with that whole name. */
  find(type: string, name: string): Resource | undefined {
    return this.findIdentity(type, name.toLowerCase());
  }

  /** The same by the identity of the name. */
  findIdentity(type: string, identity: string): Resource | undefined {
    const found = this.byIdentity.get(identityOf(type, identity));
    return found === 'ambiguous' ? undefined : found;
  }

  /** The deployed resource that an `existing` declaration means, else the first declaration of it; others stay. */
  declared(resource: Resource): Resource {
    if (!resource.existing) return resource;
    const identity = this.identities.get(resource);
    const found = identity === undefined ? undefined : this.byIdentity.get(identity);
    return found === undefined || found === 'ambiguous' ? resource : found;
  }

  /** The parent that a child names by its key, or by the first part of its own name. */
  parentOf(resource: Resource): Resource | undefined {
    if (resource.parent !== undefined) return this.byKey.get(resource.parent);
    const name = stringOf(resource.name);
    const slash = name?.lastIndexOf('/') ?? -1;
    const type = resource.type.slice(0, resource.type.lastIndexOf('/'));
    return name === undefined || slash < 0 ? undefined : this.find(type, name.slice(0, slash));
  }

  /** Of two resources with one literal name the first is meant: they are alternatives. Names that are not known may differ. */
  private add(resource: Resource): void {
    const identity = this.remember(resource);
    if (identity === undefined) return;
    if (!this.byIdentity.has(identity)) this.byIdentity.set(identity, resource);
    else if (identity.includes('<')) this.byIdentity.set(identity, 'ambiguous');
  }

  private addExisting(resource: Resource): void {
    const identity = this.remember(resource);
    if (identity !== undefined && !this.byIdentity.has(identity)) this.byIdentity.set(identity, resource);
  }

  private remember(resource: Resource): string | undefined {
    const name = this.wholeName(resource, 0);
    const identity = name === undefined ? undefined : identityOf(resource.type, name);
    this.identities.set(resource, identity);
    return identity;
  }

  private wholeName(resource: Resource, depth: number): string | undefined {
    const own = nameIdentity(resource.name);
    if (own === undefined || resource.parent === undefined) return own;
    const parent = depth < deepestChild ? this.byKey.get(resource.parent) : undefined;
    const above = parent && this.wholeName(parent, depth + 1);
    return above === undefined ? undefined : `${above}/${own}`;
  }
}

function identityOf(type: string, name: string): string {
  return `${type.toLowerCase()}|${name}`;
}
