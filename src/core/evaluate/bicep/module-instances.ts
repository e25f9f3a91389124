import type { ModuleStep } from '../../design/deployment-context';
import { literal, object, textSource, unknown } from '../../design/make-value';
import { propertyOf } from '../../design/read-value';
import type { ObjectValue, UnknownReason, Value, ValueSource } from '../../design/value';
import type { Expression } from '../../syntax/bicep/expression-nodes';
import type { ModuleStatement } from '../../syntax/bicep/statement-nodes';
import { access } from '../access';
import type { DeployedModule, GivenParameters, ModulePlace, OpenModule } from '../deployed-module';
import type { Deployment } from '../deployment';
import { asArgument, followModule } from '../follow-module';
import { registryOutput } from '../registry-output';
import type { BicepScope } from './bicep-scope';
import { isCertainly } from './condition';
import { evaluateExpression, evaluateObject, overLoop, unknownLoopScope } from './evaluate-expression';

/** More instances than this are deployed as one whose loop variables are not known. */
const mostInstances = 100;

/** One deployment of a module: a call that is repeated has one for each item. */
export interface ModuleInstance {
  readonly statement: ModuleStatement;
  readonly key: string;
  /** Undefined where the call is not repeated, or where it is not known how often. */
  readonly instance: string | undefined;
  readonly arguments: ObjectValue;
  /** Undefined where it is always deployed. */
  readonly condition: Value | undefined;
  readonly scope: Value | undefined;
  /** The module, or why it cannot be looked into. */
  readonly content: DeployedModule | UnknownReason;
}

interface Call {
  readonly statement: ModuleStatement;
  readonly scope: BicepScope;
  readonly instance: string | undefined;
}

/** The modules that a file calls. Each is deployed with its arguments when it is first asked for. */
export class ModuleInstances {
  private readonly calls = new Map<ModuleStatement, readonly Call[]>();
  private readonly instances = new Map<Call, ModuleInstance | 'not deployed'>();
  private readonly running = new Set<ModuleStatement | Call>();

  constructor(
    private readonly file: BicepScope,
    private readonly place: ModulePlace,
    private readonly deployment: Deployment,
    private readonly open: OpenModule,
  ) {}

  /** Every instance of a call that is deployed, or may be. */
  of(statement: ModuleStatement): readonly ModuleInstance[] {
    const instances = this.callsOf(statement)?.map((call) => this.instanceOf(call)) ?? [];
    return instances.filter((instance): instance is ModuleInstance => typeof instance === 'object');
  }

  /** What the name of a module stands for. */
  lookUp(statement: ModuleStatement, source: ValueSource): Value {
    const name = statement.name.name;
    const reference = { key: this.keyOf(statement), path: [] };
    return unknown('module-output', `it is an output of the module ${name}`, source, { reference });
  }

  /** The value at a path in a module: `['outputs', 'x', …]`, behind an index where the call is repeated. */
  read(statement: ModuleStatement, path: readonly string[], source: ValueSource): Value | undefined {
    const [first = '', ...others] = path;
    const isIndexed = statement.loop !== undefined && /^\d+$/.test(first);
    const rest = isIndexed ? others : path;
    if (rest.length === 0 || (statement.loop && !isIndexed)) return undefined;
    const calls = this.callsOf(statement);
    if (!calls) return circle(statement, source);
    const isOpen = calls[0] !== undefined && calls[0].instance === undefined;
    const call = isIndexed && !isOpen ? calls[Number(first)] : calls[0];
    if (!call) return unknown('unresolved-name', `the module ${statement.name.name} has no instance ${first}`, source);
    const instance = this.instanceOf(call);
    if (!instance) return circle(statement, source);
    if (instance === 'not deployed') {
      return unknown('unresolved-name', `the module ${statement.name.name} is not deployed here`, source);
    }
    return this.readInstance(call, instance, rest, source);
  }

  private readInstance(
    call: Call,
    instance: ModuleInstance,
    [part, name, ...path]: readonly string[],
    source: ValueSource,
  ): Value | undefined {
    if (part === 'name') {
      const written = memberOf(call.statement, 'name');
      return written && evaluateExpression(written, call.scope);
    }
    if (part !== 'outputs') return undefined;
    const { content } = instance;
    if ('code' in content) {
      const reference = registryOutput({ source: call.statement.path?.value, key: instance.key }, name);
      return unknown(content.code, content.text, source, reference && { reference });
    }
    if (name === undefined) return allOutputs(content, source);
    const output = content.output(name);
    if (!output) {
      return unknown('unresolved-name', `the module ${call.statement.name.name} has no output ${name}`, source);
    }
    const reading = { source, budget: this.file.budget };
    return path.reduce((value, segment) => access(value, keyOf(segment, value, source), reading), output);
  }

  private callsOf(statement: ModuleStatement): readonly Call[] | undefined {
    const known = this.calls.get(statement);
    if (known) return known;
    if (this.running.has(statement)) return undefined;
    this.running.add(statement);
    const calls = this.expand(statement);
    this.running.delete(statement);
    this.calls.set(statement, calls);
    return calls;
  }

  private expand(statement: ModuleStatement): readonly Call[] {
    const { loop } = statement;
    if (!loop) return [{ statement, scope: this.file, instance: undefined }];
    const calls = overLoop(loop, this.file, (scope, index) => ({ statement, scope, instance: String(index) }));
    if (calls && calls.length <= mostInstances) return calls;
    return [{ statement, scope: unknownLoopScope(loop, this.file), instance: undefined }];
  }

  private instanceOf(call: Call): ModuleInstance | 'not deployed' | undefined {
    const known = this.instances.get(call);
    if (known) return known;
    if (this.running.has(call)) return undefined;
    this.running.add(call);
    const instance = this.deploy(call);
    this.running.delete(call);
    this.instances.set(call, instance);
    return instance;
  }

  private deploy(call: Call): ModuleInstance | 'not deployed' {
    const { statement, scope, instance } = call;
    const condition = statement.condition && evaluateExpression(statement.condition, scope);
    if (condition && isCertainly(condition, false)) return 'not deployed';
    const given = this.argumentsOf(call);
    const key = this.keyOf(statement) + (instance === undefined ? '' : `[${instance}]`);
    const target = memberOf(statement, 'scope');
    return {
      statement,
      key,
      instance,
      arguments: given,
      condition: condition && isCertainly(condition, true) ? undefined : condition,
      scope: target && evaluateExpression(target, scope),
      content: this.follow(call, key, given),
    };
  }

  private follow({ statement, instance }: Call, key: string, given: ObjectValue): DeployedModule | UnknownReason {
    const name = statement.name.name;
    const step = stepOf({ statement, instance }, this.file.file);
    const call = { written: statement.path?.value, name, key, step, given: givenParameters(given) };
    return followModule(call, this.place, this.deployment, this.open);
  }

  private argumentsOf({ statement, scope }: Call): ObjectValue {
    const source = textSource(scope.file, statement.body?.range ?? statement.name.range);
    const written = memberOf(statement, 'params');
    if (written) return asObject(evaluateExpression(written, scope), source);
    if (!statement.body?.members.some((member) => member.kind === 'spread')) return object([], source);
    const body = asObject(evaluateObject(statement.body, scope), source);
    const params = propertyOf(body, 'params')?.value;
    return params ? asObject(params, source) : object([], source, body.rest);
  }

  private keyOf(statement: ModuleStatement): string {
    return `${this.place.keyPrefix}${this.file.file}#${statement.name.name}`;
  }
}

/** The hop through a call in `file`. */
export function stepOf(
  { statement, instance }: Pick<ModuleInstance, 'statement' | 'instance'>,
  file: string,
): ModuleStep {
  const suffix = instance === undefined ? '' : `[${instance}]`;
  return { file, range: statement.name.range, description: `module ${statement.name.name}${suffix}` };
}

/** The arguments by name, each with the hop through the call. */
function givenParameters(given: ObjectValue): GivenParameters {
  return {
    get: (name) => {
      const property = propertyOf(given, name);
      if (!property) return given.rest;
      const { nameRange, file, value } = property;
      return asArgument(value, name, { file, range: nameRange });
    },
  };
}

function allOutputs(module: DeployedModule, source: ValueSource): Value {
  return object(
    module.outputNames.map((name) => ({
      name,
      nameRange: source.range,
      file: source.file,
      value: module.output(name) ?? unknown('unresolved-name', `there is no output ${name}`, source),
    })),
    source,
  );
}

function asObject(value: Value, source: ValueSource): ObjectValue {
  if (value.kind === 'object') return value;
  if (value.kind === 'unknown') return object([], source, value);
  return object([], source, unknown('unsupported', 'the arguments of the module are not known', source));
}

function memberOf(statement: ModuleStatement, name: string): Expression | undefined {
  for (const member of statement.body?.members ?? []) {
    if (member.kind === 'property' && member.name === name) return member.value;
  }
  return undefined;
}

function keyOf(segment: string, container: Value, source: ValueSource): Value {
  return literal(container.kind === 'array' ? Number(segment) : segment, source);
}

function circle(statement: ModuleStatement, source: ValueSource): Value {
  return unknown('cycle', `the module ${statement.name.name} depends on itself`, source);
}
