import { array, literal, object, unknown } from '../../design/make-value';
import type { ArrayValue, ObjectValue, Property, UnknownValue, Value } from '../../design/value';
import type { HclExpression, HclFor } from '../../syntax/hcl/tree';
import { everyOf, failure, isFailed, unknownFrom, withEvery } from './annotated-value';
import { openReason } from './functions/terraform-function';
import { limits } from './limits';
import { mapOptions } from './options';
import { booleanOf, textOf } from './scalars';
import { innerScope, type Scope, sourceIn } from './scope';
import { inherit, sortedEntries, tooLarge } from './value-access';

type Evaluate = (expression: HclExpression, scope: Scope) => Value;

interface Iteration {
  readonly key: Value;
  readonly value: Value;
}

/** `[for …]` or `{for …}`; a collection that is one of several gives one of several results. */
export function evaluateFor(expression: HclFor, scope: Scope, evaluate: Evaluate): Value {
  const collection = evaluate(expression.collection, scope);
  return mapOptions(collection, (option) => forOver(option, expression, scope, evaluate));
}

function forOver(collection: Value, expression: HclFor, scope: Scope, evaluate: Evaluate): Value {
  const source = sourceIn(scope, expression.range);
  if (collection.kind === 'unknown') {
    if (isFailed(collection)) return collection;
    const run = new ForRun(expression, scope, evaluate);
    return withEvery(unknownFrom(collection), run.resultFor(anyIteration(collection)));
  }
  if (collection.kind !== 'array' && collection.kind !== 'object') {
    return failure('`for` needs a list or a map', source);
  }
  const run = new ForRun(expression, scope, evaluate);
  for (const iteration of iterations(collection)) {
    if (!scope.session.budget.spend() || !run.add(iteration)) return tooLarge(source);
  }
  if (collection.rest) run.addRest(collection.rest, anyIteration(collection.rest, everyOf(collection)));
  return run.result();
}

function anyIteration(collection: UnknownValue, every = everyOf(collection)): Iteration {
  const member = unknownFrom(collection);
  return { key: member, value: every ?? member };
}

/** The members of a list or map in Terraform's order, with their index or key. */
export function iterations(collection: ArrayValue | ObjectValue): readonly Iteration[] {
  const { source } = collection;
  if (collection.kind === 'array') {
    return collection.items.map((item, index) => ({ key: literal(index, source), value: inherit(collection, item) }));
  }
  return sortedEntries(collection).map((entry) => ({
    key: literal(entry.name, source),
    value: inherit(collection, entry.value),
  }));
}

class ForRun {
  private readonly items: Value[] = [];
  private readonly groups = new Map<string, Property & { readonly members: Value[] }>();
  private rest: UnknownValue | undefined;
  private every: Value | undefined;

  constructor(
    private readonly expression: HclFor,
    private readonly scope: Scope,
    private readonly evaluate: Evaluate,
  ) {}

  /** False once the result is too large. */
  add(iteration: Iteration): boolean {
    const inner = this.scopeOf(iteration);
    const condition = this.expression.condition && this.evaluate(this.expression.condition, inner);
    const truth = condition ? booleanOf(condition) : true;
    if (truth === false) return true;
    const value = this.evaluate(this.expression.result, inner);
    if (condition && truth === undefined) this.open(openReason(condition), value);
    else this.keep(inner, value);
    return this.items.length + this.groups.size <= limits.items;
  }

  addRest(reason: UnknownValue, iteration: Iteration): void {
    this.open(unknownFrom(reason), this.resultFor(iteration));
  }

  resultFor(iteration: Iteration): Value {
    return this.evaluate(this.expression.result, this.scopeOf(iteration));
  }

  result(): Value {
    const source = sourceIn(this.scope, this.expression.range);
    const value = this.expression.key
      ? object(
          Array.from(this.groups.values(), ({ members, ...property }) =>
            this.expression.grouped ? { ...property, value: array(members, source) } : property,
          ),
          source,
          this.rest,
        )
      : array(this.items, source, this.rest);
    return this.rest && this.every ? withEvery(value, this.every) : value;
  }

  private scopeOf({ key, value }: Iteration): Scope {
    const names = new Map([[this.expression.valueName, value]]);
    if (this.expression.keyName !== undefined) names.set(this.expression.keyName, key);
    return innerScope(this.scope, names);
  }

  private keep(inner: Scope, value: Value): void {
    const { key } = this.expression;
    if (!key) {
      this.items.push(value);
      return;
    }
    const keyValue = this.evaluate(key, inner);
    const name = textOf(keyValue);
    if (name === undefined) {
      this.open(openReason(keyValue), value);
      return;
    }
    const group = this.groups.get(name);
    if (group && this.expression.grouped) {
      group.members.push(value);
      return;
    }
    this.groups.set(name, { name, nameRange: key.range, file: this.scope.file, value, members: [value] });
  }

  /** There may be a further member, which then looks like `every`. */
  private open(reason: UnknownValue | undefined, every: Value): void {
    const source = sourceIn(this.scope, this.expression.range);
    this.rest ??= reason ?? unknown('unsupported', 'a key or condition of `for` is not known', source);
    this.every ??= every;
  }
}
