import { literal, textSource, through, unknown } from '../../design/make-value';
import { valueAt } from '../../design/read-value';
import type { ObjectValue, ResourceReference, Value, ValueSource } from '../../design/value';
import type { Expression } from '../../syntax/bicep/expression-nodes';
import type {
  FunctionStatement,
  ModuleStatement,
  ParameterStatement,
  TypeStatement,
  VariableStatement,
} from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';
import { Budget } from '../budget';
import { Nesting } from '../nesting';
import { type BicepScope, withLocals } from './bicep-scope';
import { type DeclaredResource, declaredResources } from './declared-resources';
import { evaluateExpression, evaluateObject, unknownLoopScope } from './evaluate-expression';
import { valueOfRequiredParameter } from './parameter-value';

/**
 * The names of one file and their values, each worked out once and only when asked for.
 * @param arguments_ values for parameters, which go before their defaults.
 */
export class BicepFileScope implements BicepScope {
  readonly budget = new Budget();
  readonly nesting = new Nesting();
  readonly resources: readonly DeclaredResource[];
  private readonly parameters = new Map<string, ParameterStatement>();
  private readonly variables = new Map<string, VariableStatement>();
  private readonly functions = new Map<string, FunctionStatement>();
  private readonly types = new Map<string, TypeStatement>();
  private readonly modules = new Map<string, ModuleStatement>();
  private readonly imported = new Map<string, string>();
  private readonly resourcesByAddress = new Map<string, DeclaredResource>();
  private readonly resourcesByKey = new Map<string, DeclaredResource>();
  private readonly values = new Map<string, Value>();
  private readonly bodies = new Map<DeclaredResource, ObjectValue>();
  private readonly inProgress = new Set<string | DeclaredResource>();

  constructor(
    readonly file: string,
    tree: BicepFile,
    private readonly arguments_: ReadonlyMap<string, Value> = new Map(),
  ) {
    this.resources = declaredResources(tree);
    for (const resource of this.resources) this.addResource(resource);
    for (const statement of tree.statements) {
      if (statement.kind === 'param') this.parameters.set(statement.name.name, statement);
      else if (statement.kind === 'var') this.variables.set(statement.name.name, statement);
      else if (statement.kind === 'func') this.functions.set(statement.name.name, statement);
      else if (statement.kind === 'type') this.types.set(statement.name.name, statement);
      else if (statement.kind === 'module') this.modules.set(statement.name.name, statement);
      else if (statement.kind === 'import') {
        const from = statement.source?.value ?? 'another file';
        for (const symbol of statement.symbols) {
          const name = symbol.name.kind === 'identifier' ? symbol.name.name : (symbol.name.value ?? '');
          this.imported.set(symbol.alias?.name ?? name, from);
        }
        if (statement.namespace) this.imported.set(statement.namespace.name, from);
      }
    }
  }

  /** The key that a resource has in the design. */
  keyOf(resource: DeclaredResource): string {
    return `${this.file}#${resource.address}`;
  }

  lookUp(name: string, source: ValueSource): Value | undefined {
    const parameter = this.parameters.get(name);
    if (parameter)
      return this.named(name, source, 'parameter', parameter.name.range, () => this.parameterValue(parameter));
    const variable = this.variables.get(name);
    if (variable) {
      return this.named(name, source, 'variable', variable.name.range, () => evaluateExpression(variable.value, this));
    }
    const resource = this.resourcesByAddress.get(name);
    if (resource) return this.referenceTo(resource, source);
    if (this.modules.has(name)) return unknown('module-output', `it is an output of the module ${name}`, source);
    const from = this.imported.get(name);
    return from === undefined ? undefined : unknown('unresolved-module', `${name} is imported from ${from}`, source);
  }

  callFunction(name: string, arguments_: readonly Value[], source: ValueSource): Value | undefined {
    const statement = this.functions.get(name);
    if (!statement) {
      const from = this.imported.get(name);
      return from === undefined ? undefined : unknown('unresolved-module', `${name} is imported from ${from}`, source);
    }
    const locals = new Map<string, Value>();
    statement.parameters.forEach((parameter, index) => {
      const value = arguments_[index];
      if (value) locals.set(parameter.name.name, value);
    });
    return { ...evaluateExpression(statement.body, withLocals(this, locals)), source };
  }

  readResource(reference: ResourceReference): Value | undefined {
    const [first] = reference.path;
    const resource =
      reference.key === undefined ? undefined : this.resourcesByKey.get(reference.key.replace(/\[\d+\]$/, ''));
    if (!resource || first === undefined || first === 'id') return undefined;
    if (/^\d+$/.test(first)) return this.instance(resource, reference);
    const body = this.bodyOf(resource);
    const path = reference.path.join('.');
    const value = body && valueAt(body, path);
    if (!value || value.kind === 'unknown') return undefined;
    const range = resource.statement.name.range;
    return through(value, { file: this.file, range, description: `resource ${resource.address}` });
  }

  /** A resource's body in the scope of its loop; undefined where it leads back to itself. */
  bodyOf(resource: DeclaredResource, scope: BicepScope = this.scopeOf(resource)): ObjectValue | undefined {
    const known = this.bodies.get(resource);
    if (known) return known;
    if (this.inProgress.has(resource)) return undefined;
    this.inProgress.add(resource);
    const body = this.evaluateBody(resource, scope);
    this.inProgress.delete(resource);
    this.bodies.set(resource, body);
    return body;
  }

  /** A resource's body, evaluated anew: for the instances of a loop. */
  evaluateBody(resource: DeclaredResource, scope: BicepScope): ObjectValue {
    const { statement } = resource;
    const source = textSource(this.file, statement.body?.range ?? statement.range);
    const rest = unknown('syntax-error', 'the resource is not finished', source);
    if (!statement.body) return { kind: 'object', properties: new Map(), rest, source };
    const body = evaluateObject(statement.body, scope);
    return body.kind === 'object' ? body : { kind: 'object', properties: new Map(), rest, source };
  }

  /** The scope in which a resource is evaluated when nothing is known of its loop's items. */
  scopeOf(resource: DeclaredResource): BicepScope {
    const outer = resource.container ? this.scopeOf(resource.container) : this;
    return resource.statement.loop ? unknownLoopScope(resource.statement.loop, outer) : outer;
  }

  private addResource(resource: DeclaredResource): void {
    const key = this.keyOf(resource);
    if (!this.resourcesByKey.has(key)) this.resourcesByKey.set(key, resource);
    this.resourcesByAddress.set(resource.address, resource);
    const own = resource.statement.name.name;
    if (!this.resourcesByAddress.has(own)) this.resourcesByAddress.set(own, resource);
  }

  private parameterValue(parameter: ParameterStatement): Value {
    const given = this.arguments_.get(parameter.name.name);
    if (given) return given;
    if (parameter.value) return evaluateExpression(parameter.value, this);
    return valueOfRequiredParameter(parameter, this.file, this.types);
  }

  private named(
    name: string,
    source: ValueSource,
    what: string,
    range: ValueSource['range'],
    evaluate: () => Value,
  ): Value {
    let value = this.values.get(name);
    if (!value) {
      if (this.inProgress.has(name)) return unknown('cycle', `${name} is defined by itself`, source);
      this.inProgress.add(name);
      value = evaluate();
      this.inProgress.delete(name);
      this.values.set(name, value);
    }
    return through(value, { file: this.file, range, description: `${what} ${name}` });
  }

  private referenceTo(resource: DeclaredResource, source: ValueSource): Value {
    const name = this.nameExpression(resource);
    const reference: ResourceReference = {
      key: this.keyOf(resource),
      type: resource.type,
      ...(name?.kind === 'string' &&
        name.value !== undefined && { name: literal(name.value, textSource(this.file, name.range)) }),
      path: [],
    };
    return unknown('resource-reference', `it is read from ${resource.address} at deployment`, source, { reference });
  }

  private nameExpression(resource: DeclaredResource): Expression | undefined {
    for (const member of resource.statement.body?.members ?? []) {
      if (member.kind === 'property' && member.name === 'name') return member.value;
    }
    return undefined;
  }

  /** `resources[0]`: the reference moves from the loop to its instance. */
  private instance(resource: DeclaredResource, reference: ResourceReference): Value | undefined {
    const [index, ...path] = reference.path;
    if (!resource.statement.loop) return undefined;
    const source = textSource(this.file, resource.statement.name.range);
    const moved = { ...reference, key: `${this.keyOf(resource)}[${index}]`, path };
    return (
      this.readResource(moved) ??
      unknown('resource-reference', `it is read from ${resource.address} at deployment`, source, { reference: moved })
    );
  }
}
