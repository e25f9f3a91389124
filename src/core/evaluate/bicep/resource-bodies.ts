import { textSource, through, unknown } from '../../design/make-value';
import { valueAt } from '../../design/read-value';
import type { ObjectValue, ResourceReference, Value, ValueSource } from '../../design/value';
import type { Expression } from '../../syntax/bicep/expression-nodes';
import type { BicepScope } from './bicep-scope';
import type { DeclaredResource } from './declared-resources';
import { evaluateExpression, evaluateObject, overLoop, unknownLoopScope } from './evaluate-expression';
import type { FileDeclarations } from './file-declarations';

/** More instances than this are judged as one whose loop variables are not known. */
const mostInstances = 100;

/** One resource that a declaration makes. */
export interface ResourceInstance {
  /** The scope of its body: with the loop's variables, where it stands in a loop. */
  readonly scope: BicepScope;
  /** Undefined where it is not repeated, or where it is not known how often. */
  readonly instance: string | undefined;
}

/** The resources of a file: their bodies, each evaluated once, and the references to them. */
export class ResourceBodies {
  private readonly instances = new Map<DeclaredResource, readonly ResourceInstance[]>();
  private readonly bodies = new Map<ResourceInstance, ObjectValue>();
  private readonly names = new Map<DeclaredResource, Value | undefined>();
  private readonly running = new Set<ResourceInstance | DeclaredResource>();

  constructor(
    private readonly file: BicepScope,
    private readonly declarations: FileDeclarations,
    private readonly keyStart: string,
  ) {}

  get all(): readonly DeclaredResource[] {
    return this.declarations.resources;
  }

  /** The key that a resource has in the design. Of two with one name, which is a mistake, one has its place in the key. */
  keyOf(resource: DeclaredResource): string {
    const key = this.keyStart + resource.address;
    const named = this.declarations.resourcesByAddress.get(resource.address);
    return named === resource ? key : `${key}~${resource.statement.range.start}`;
  }

  /** The resources that a declaration makes; none while it is asked for its own loop. */
  instancesOf(resource: DeclaredResource): readonly ResourceInstance[] {
    const known = this.instances.get(resource);
    if (known) return known;
    if (this.running.has(resource)) return [];
    this.running.add(resource);
    const instances = this.expand(resource);
    this.running.delete(resource);
    this.instances.set(resource, instances);
    return instances;
  }

  /** A resource's body; undefined where it leads back to itself. */
  bodyOf(resource: DeclaredResource, instance: ResourceInstance): ObjectValue | undefined {
    const known = this.bodies.get(instance);
    if (known) return known;
    if (this.running.has(instance)) return undefined;
    this.running.add(instance);
    const body = this.evaluateBody(resource, instance.scope);
    this.running.delete(instance);
    this.bodies.set(instance, body);
    return body;
  }

  referenceTo(resource: DeclaredResource, source: ValueSource): Value {
    const name = this.nameOf(resource);
    const reference: ResourceReference = {
      key: this.keyOf(resource),
      type: resource.type,
      ...(name && { name }),
      path: [],
    };
    return unknown('resource-reference', `it is read from ${resource.address} at deployment`, source, { reference });
  }

  /** What the file says about the resource at `address`, with its loop's index; undefined where only Azure knows. */
  read(address: string, reference: ResourceReference): Value | undefined {
    const [, bare = address, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(address) ?? [];
    const resource = this.declarations.resourcesByAddress.get(bare);
    const [first] = reference.path;
    if (!resource || first === undefined || first === 'id') return undefined;
    if (/^\d+$/.test(first)) return this.readInstance(resource, reference);
    const instances = this.instancesOf(resource);
    const instance = instances.find((each) => each.instance === index) ?? instances[0];
    const body = instance && this.bodyOf(resource, instance);
    const value = body && valueAt(body, reference.path.join('.'));
    if (!value || value.kind === 'unknown') return undefined;
    const range = resource.statement.name.range;
    return through(value, { file: this.file.file, range, description: `resource ${resource.address}` });
  }

  /** The name of a resource that is not repeated; undefined where it is asked for by itself. */
  private nameOf(resource: DeclaredResource): Value | undefined {
    if (this.names.has(resource)) return this.names.get(resource);
    const written = resource.statement.loop || resource.container ? undefined : nameExpression(resource);
    this.names.set(resource, undefined);
    const name = written && evaluateExpression(written, this.file);
    this.names.set(resource, name);
    return name;
  }

  private expand(resource: DeclaredResource): readonly ResourceInstance[] {
    const { loop } = resource.statement;
    const outer = resource.container ? this.scopeInside(resource.container) : this.file;
    if (!loop) return [{ scope: outer, instance: undefined }];
    const instances = overLoop(loop, outer, (scope, index) => ({ scope, instance: String(index) }));
    if (instances && instances.length <= mostInstances) return instances;
    return [{ scope: unknownLoopScope(loop, outer), instance: undefined }];
  }

  /** The scope of the resources nested in another one, of whose loop nothing is known. */
  private scopeInside(container: DeclaredResource): BicepScope {
    const outer = container.container ? this.scopeInside(container.container) : this.file;
    return container.statement.loop ? unknownLoopScope(container.statement.loop, outer) : outer;
  }

  private evaluateBody({ statement }: DeclaredResource, scope: BicepScope): ObjectValue {
    const source = textSource(this.file.file, statement.body?.range ?? statement.range);
    const rest = unknown('syntax-error', 'the resource is not finished', source);
    const body = statement.body && evaluateObject(statement.body, scope);
    return body?.kind === 'object' ? body : { kind: 'object', properties: new Map(), rest, source };
  }

  /** `resources[0]`: the reference moves from the loop to its instance. */
  private readInstance(resource: DeclaredResource, reference: ResourceReference): Value | undefined {
    const [index, ...path] = reference.path;
    if (!resource.statement.loop) return undefined;
    const source = textSource(this.file.file, resource.statement.name.range);
    const address = `${resource.address}[${index}]`;
    const moved = { ...reference, key: `${this.keyOf(resource)}[${index}]`, path };
    return (
      this.read(address, moved) ??
      unknown('resource-reference', `it is read from ${resource.address} at deployment`, source, { reference: moved })
    );
  }
}

function nameExpression(resource: DeclaredResource): Expression | undefined {
  for (const member of resource.statement.body?.members ?? []) {
    if (member.kind === 'property' && member.name === 'name') return member.value;
  }
  return undefined;
}
