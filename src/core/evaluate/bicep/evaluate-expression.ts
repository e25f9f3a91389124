import { array, literal, textSource, unknown } from '../../design/make-value';
import type { Property as DesignProperty, Value, ValueSource } from '../../design/value';
import type {
  CallExpression,
  Expression,
  ForExpression,
  LambdaExpression,
  LoopHeader,
  ObjectExpression,
  StringExpression,
} from '../../syntax/bicep/expression-nodes';
import { access, accessFromEnd } from '../access';
import type { FunctionCall, Lambda } from '../arm-function';
import { tooManySteps } from '../budget';
import { oneOf } from '../choices';
import { callArmFunction } from '../functions/arm-functions';
import { lambdaFunctions } from '../functions/lambda-functions';
import { interpolate, type Piece, textOf } from '../interpolate';
import { itemsOf } from '../trail';
import { asDeployed } from './as-deployed';
import { type BicepScope, withLocals } from './bicep-scope';
import { loopScope, unknownItem } from './loop-scope';
import {
  applyBinary,
  applyCoalesce,
  applyLogical,
  applyTernary,
  applyUnary,
  spreadArray,
  spreadObject,
} from './operators';
import { nameOf, safeRootOf } from './written-names';

const namespaces = new Set(['az', 'sys']);

/** The expressions that may end in a part of a resource. */
const mayReadResource: ReadonlySet<Expression['kind']> = new Set(['member', 'index', 'nonNull', 'parenthesized']);

/** How many items a loop may have before it counts as too long to work out. */
const longestLoop = 1_000;

/** The value of an expression. Never throws: what cannot be told is an unknown with its reason. */
export function evaluateExpression(expression: Expression, scope: BicepScope): Value {
  const source = textSource(scope.file, expression.range);
  const refused = enter(scope, source);
  if (refused) return refused;
  try {
    const value = evaluateKind(expression, scope, source);
    if (!mayReadResource.has(expression.kind)) return value;
    return unlessAbsent(expression, throughResource(value, scope), scope, source);
  } finally {
    scope.nesting.leave();
  }
}

/**
 * What a property or item is read from. A part of a resource stays a reference, because Azure gives more than what is
 * written: a key that is declared without its `keyUri` has one once it is deployed.
 */
function evaluateTarget(expression: Expression, scope: BicepScope): Value {
  const source = textSource(scope.file, expression.range);
  const refused = enter(scope, source);
  if (refused) return refused;
  try {
    return evaluateKind(expression, scope, source);
  } finally {
    scope.nesting.leave();
  }
}

/** Begins an expression: undefined where it may be evaluated, and then the nesting has to be left; else why not. */
function enter(scope: BicepScope, source: ValueSource): Value | undefined {
  if (!scope.budget.spend()) return tooManySteps(source);
  if (scope.nesting.enter()) return undefined;
  return unknown('limit', 'the expression is nested too deeply to work out', source);
}

function evaluateKind(expression: Expression, scope: BicepScope, source: ValueSource): Value {
  switch (expression.kind) {
    case 'string':
      return expression.value === undefined
        ? evaluateString(expression, scope, { source, budget: scope.budget })
        : literal(expression.value, source);
    case 'integer':
    case 'boolean':
      return literal(expression.value, source);
    case 'null':
      return literal(null, source);
    case 'array':
      return evaluateArray(expression.items, scope, source);
    case 'object':
      return evaluateObject(expression, scope);
    case 'variable':
      return (
        scope.lookUp(expression.name, source) ??
        unknown('unresolved-name', `nothing is named ${expression.name}`, source)
      );
    default:
      return evaluateOperation(expression, scope, source);
  }
}

type Operation = Exclude<
  Expression,
  { kind: 'string' | 'integer' | 'boolean' | 'null' | 'array' | 'object' | 'variable' }
>;

function evaluateOperation(expression: Operation, scope: BicepScope, source: ValueSource): Value {
  const call: FunctionCall = { source, budget: scope.budget };
  const evaluate = (inner: Expression): Value => evaluateExpression(inner, scope);
  switch (expression.kind) {
    case 'for':
      return evaluateFor(expression, scope, source);
    case 'parenthesized':
      return evaluateTarget(expression.expression, scope);
    case 'nonNull':
      return evaluateTarget(expression.operand, scope);
    case 'call':
      return evaluateCall(expression, scope, call);
    case 'member': {
      const imported = fromNamespace(expression, scope, source);
      if (imported) return imported;
      const name = literal(expression.name.name, textSource(scope.file, expression.name.range));
      return access(evaluateTarget(expression.target, scope), name, call, expression.isSafe ? 'safe' : 'strict');
    }
    case 'index': {
      const read = expression.isFromEnd ? accessFromEnd : access;
      const mode = expression.isSafe ? 'safe' : 'strict';
      return read(evaluateTarget(expression.target, scope), evaluate(expression.index), call, mode);
    }
    case 'nestedResource':
      return evaluateNestedResource(expression.target, expression.name.name, scope, source);
    case 'unary':
      return applyUnary(expression.operator, evaluate(expression.operand), call);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '&&' || operator === '||') {
        return applyLogical(evaluate(left), () => evaluate(right), operator === '||', call);
      }
      if (operator === '??') return applyCoalesce(evaluate(left), () => evaluate(right), call);
      return applyBinary(operator, evaluate(left), evaluate(right), call);
    }
    case 'ternary': {
      const { condition, whenTrue, whenFalse } = expression;
      return applyTernary(
        evaluate(condition),
        () => evaluate(whenTrue),
        () => evaluate(whenFalse),
        call,
      );
    }
    case 'lambda':
      return unknown('unsupported', 'a lambda stands where a value is wanted', source);
    case 'error':
      return unknown('syntax-error', 'the text here is not finished', source);
  }
}

/** An object's value; resources nested in it are left out. */
export function evaluateObject(expression: ObjectExpression, scope: BicepScope): Value {
  const source = textSource(scope.file, expression.range);
  const members: (DesignProperty | { spread: Value })[] = [];
  for (const member of expression.members) {
    if (member.kind === 'spread') members.push({ spread: evaluateExpression(member.value, scope) });
    if (member.kind !== 'property') continue;
    const name =
      member.name ?? (member.key.kind === 'string' ? textOf(evaluateExpression(member.key, scope)) : undefined);
    if (name === undefined) {
      members.push({ spread: unknown('unsupported', 'the name of a property is not known', source) });
    } else {
      const value = evaluateExpression(member.value, scope);
      members.push({ name, nameRange: member.key.range, file: scope.file, value });
    }
  }
  return spreadObject(members, source);
}

/** Runs `body` for each item of a loop; undefined where the items are not known or too many. */
export function overLoop<T>(
  header: LoopHeader,
  scope: BicepScope,
  body: (scope: BicepScope, index: number) => T,
): readonly T[] | undefined {
  const iterable = evaluateExpression(header.iterable, scope);
  if (iterable.kind !== 'array' || iterable.rest || iterable.items.length > longestLoop) return undefined;
  return itemsOf(iterable).map((item, index) => body(loopScope(header, scope, item, index), index));
}

/** The scope of a loop whose items are not known. */
export function unknownLoopScope(header: LoopHeader, scope: BicepScope): BicepScope {
  const iterable = evaluateExpression(header.iterable, scope);
  const item = unknownItem(header, iterable, scope.file);
  return loopScope(header, scope, item, undefined);
}

function evaluateString(expression: StringExpression, scope: BicepScope, call: FunctionCall): Value {
  const pieces: Piece[] = expression.pieces.map((piece) =>
    piece.kind === 'text' ? piece.value : evaluateExpression(piece, scope),
  );
  return interpolate(pieces, call);
}

function evaluateArray(
  items: readonly (Expression | { kind: 'spread'; value: Expression })[],
  scope: BicepScope,
  source: ValueSource,
): Value {
  if (areWithoutSpread(items)) {
    return array(
      items.map((item) => evaluateExpression(item, scope)),
      source,
    );
  }
  const values = items.map((item) =>
    item.kind === 'spread'
      ? { value: evaluateExpression(item.value, scope), spread: true }
      : { value: evaluateExpression(item, scope), spread: false },
  );
  return spreadArray(values, source);
}

function areWithoutSpread(
  items: readonly (Expression | { kind: 'spread'; value: Expression })[],
): items is readonly Expression[] {
  return !items.some((item) => item.kind === 'spread');
}

function evaluateFor(expression: ForExpression, scope: BicepScope, source: ValueSource): Value {
  const items = overLoop(expression.header, scope, (inner) => evaluateExpression(expression.body, inner));
  if (items) return array(items, source);
  const item = unknownLoopScope(expression.header, scope).lookUp(expression.header.item.name, source);
  const cause = item?.kind === 'unknown' ? item : unknown('unsupported', 'the items of the loop are not known', source);
  return array([], source, { ...cause, source });
}

function evaluateCall(expression: CallExpression, scope: BicepScope, call: FunctionCall): Value {
  const { target, name } = expression;
  const namespace = target?.kind === 'variable' ? target.name : undefined;
  if (namespace !== undefined && scope.isNamespace(namespace)) {
    return callImported(`${namespace}.${name.name}`, expression, scope, call);
  }
  if (target && !(namespace !== undefined && namespaces.has(namespace))) {
    return unknown('runtime-function', `${name.name} is only known at deployment`, call.source);
  }
  if (name.name === 'nameof') return nameOf(expression.arguments[0], call);
  const lambdaFunction = lambdaFunctions.get(name.name.toLowerCase());
  if (lambdaFunction) {
    const arguments_ = expression.arguments.map((argument) =>
      argument.kind === 'lambda' ? toLambda(argument, scope) : evaluateExpression(argument, scope),
    );
    return lambdaFunction(arguments_, call);
  }
  const values = expression.arguments.map((argument) => evaluateExpression(argument, scope));
  const own = target ? undefined : scope.callFunction(name.name, values, call.source);
  if (own) return own;
  if (name.name === 'any') return values[0] ?? unknown('syntax-error', 'any() lacks its argument', call.source);
  return scope.loadFile(name.name, values, call) ?? callArmFunction(name.name, values, call);
}

function callImported(name: string, expression: CallExpression, scope: BicepScope, call: FunctionCall): Value {
  const values = expression.arguments.map((argument) => evaluateExpression(argument, scope));
  const result = scope.callFunction(name, values, call.source);
  return result ?? unknown('unresolved-name', `there is no function ${name}()`, call.source);
}

/** `namespace.name` of an `import * as namespace`; undefined for every other member. */
function fromNamespace(
  { target, name }: { readonly target: Expression; readonly name: { readonly name: string } },
  scope: BicepScope,
  source: ValueSource,
): Value | undefined {
  if (target.kind !== 'variable' || !scope.isNamespace(target.name)) return undefined;
  const full = `${target.name}.${name.name}`;
  return scope.lookUp(full, source) ?? unknown('unresolved-name', `nothing is named ${full}`, source);
}

function toLambda(expression: LambdaExpression, scope: BicepScope): Lambda {
  return (arguments_) => {
    const locals = new Map<string, Value>();
    expression.parameters.forEach((parameter, index) => {
      const value = arguments_[index];
      if (value) locals.set(parameter.name, value);
    });
    return evaluateExpression(expression.body, withLocals(scope, locals));
  };
}

/** Replaces "read from a resource" by what the file itself says about that resource, where it does. */
function throughResource(value: Value, scope: BicepScope): Value {
  if (value.kind === 'choice')
    return oneOf(
      value.options.map((option) => throughResource(option, scope)),
      value.source,
    );
  if (value.kind !== 'unknown' || !value.reference || value.reference.path.length === 0) return value;
  const written = scope.readReference(value.reference, value.source);
  if (!written) return value;
  return asDeployed(written, value.reference, scope.budget) ?? tooManySteps(value.source);
}

/** A chain that begins with `name.?` is null where the resource or module of that name is not deployed. */
function unlessAbsent(expression: Expression, value: Value, scope: BicepScope, source: ValueSource): Value {
  const name = safeRootOf(expression);
  const presence = name === undefined ? 'always' : scope.presenceOf(name);
  if (presence === 'always') return value;
  const nothing = literal(null, source);
  return presence === 'never' ? nothing : oneOf([value, nothing], source);
}

function evaluateNestedResource(target: Expression, name: string, scope: BicepScope, source: ValueSource): Value {
  const parent = evaluateExpression(target, scope);
  const key = parent.kind === 'unknown' ? parent.reference?.key : undefined;
  const address = key?.slice(key.lastIndexOf('#') + 1);
  const nested = address === undefined ? undefined : scope.lookUp(`${address}::${name}`, source);
  return nested ?? unknown('unresolved-name', `nothing is named ${name} in that resource`, source);
}
