import { literal, unknown } from '../../design/make-value';
import { scalarOf, stringOf } from '../../design/read-value';
import type { Value, ValueSource } from '../../design/value';
import { access, accessFromEnd } from '../access';
import type { FunctionCall, Lambda } from '../arm-function';
import { tooManySteps } from '../budget';
import { callArmFunction } from '../functions/arm-functions';
import { lambdaFunctions } from '../functions/lambda-functions';
import { unknownBecauseOf } from '../unknown-cause';
import type { ExpressionScope } from './expression-scope';
import type { ArmExpression } from './tree';

type Call = Extract<ArmExpression, { kind: 'call' }>;

/** The value of an expression; what it makes comes from `source`. Never throws. */
export function evaluateExpression(expression: ArmExpression, scope: ExpressionScope, source: ValueSource): Value {
  if (!scope.budget.spend()) return tooManySteps(source);
  return scope.nesting.within(
    () => evaluateKind(expression, scope, { source, budget: scope.budget }),
    () => unknown('limit', 'the expression is nested too deeply to work out', source),
  );
}

function evaluateKind(expression: ArmExpression, scope: ExpressionScope, call: FunctionCall): Value {
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value, call.source);
    case 'error':
      return unknown('syntax-error', `the expression cannot be read: ${expression.message}`, call.source);
    case 'access': {
      const read = expression.fromEnd ? accessFromEnd : access;
      const container = evaluateExpression(expression.container, scope, call.source);
      const key = evaluateExpression(expression.key, scope, call.source);
      return scope.readReference(read(container, key, call, expression.mode));
    }
    case 'call':
      return evaluateCall(expression, scope, call);
  }
}

function evaluateCall(expression: Call, scope: ExpressionScope, call: FunctionCall): Value {
  const name = expression.name.toLowerCase();
  const evaluate = (argument: ArmExpression): Value => evaluateExpression(argument, scope, call.source);
  switch (name) {
    case 'parameters':
      return named(expression, scope, call, (text) => scope.parameter(text, call));
    case 'variables':
      return named(expression, scope, call, (text) => scope.variable(text, call));
    case 'lambdavariables':
      return named(expression, scope, call, (text) => scope.local(text) ?? nothingNamed(text, call));
    case 'copyindex':
      return copyIndex(expression.arguments.map(evaluate), scope, call);
    case 'if':
      return conditional(expression, scope, call);
  }
  const withLambdas = lambdaFunctions.get(name);
  if (withLambdas) {
    return withLambdas(
      expression.arguments.map((argument) => lambdaOf(argument, scope, call) ?? evaluate(argument)),
      call,
    );
  }
  const values = expression.arguments.map(evaluate);
  if (!name.includes('.')) return scope.linked(callArmFunction(expression.name, values, call));
  return scope.userFunction(name, values, call) ?? nothingNamed(expression.name, call);
}

function named(expression: Call, scope: ExpressionScope, call: FunctionCall, find: (name: string) => Value): Value {
  const [argument] = expression.arguments;
  const value = argument && evaluateExpression(argument, scope, call.source);
  const name = stringOf(value);
  if (name !== undefined) return find(name);
  if (value?.kind === 'unknown') return unknownBecauseOf(value, call.source);
  return unknown('unsupported', `${expression.name}() takes a name`, call.source);
}

/** Only the branch that is taken is evaluated, where the condition tells which. */
function conditional(expression: Call, scope: ExpressionScope, call: FunctionCall): Value {
  const [condition, ...branches] = expression.arguments;
  if (!condition) return callArmFunction('if', [], call);
  const decided = evaluateExpression(condition, scope, call.source);
  const taken = scalarOf(decided);
  const branch = typeof taken === 'boolean' ? branches[taken ? 0 : 1] : undefined;
  if (branch) return evaluateExpression(branch, scope, call.source);
  const values = branches.map((each) => evaluateExpression(each, scope, call.source));
  return callArmFunction('if', [decided, ...values], call);
}

/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')`, `copyIndex('loop', offset)`. */
function copyIndex([first, second]: readonly Value[], scope: ExpressionScope, call: FunctionCall): Value {
  const loop = stringOf(first);
  const offset = loop === undefined ? first : second;
  const index = scope.copyIndex(loop, call);
  return offset ? callArmFunction('add', [index, offset], call) : index;
}

function lambdaOf(argument: ArmExpression, scope: ExpressionScope, call: FunctionCall): Lambda | undefined {
  if (argument.kind !== 'call' || argument.name.toLowerCase() !== 'lambda') return undefined;
  const body = argument.arguments.at(-1);
  const names = argument.arguments.slice(0, -1).map((name) => (name.kind === 'literal' ? String(name.value) : ''));
  if (!body) return undefined;
  return (values) => {
    const locals = new Map<string, Value>();
    for (const [index, name] of names.entries()) {
      const value = values[index];
      if (value) locals.set(name.toLowerCase(), value);
    }
    return evaluateExpression(body, scope.withLocals(locals), call.source);
  };
}

function nothingNamed(name: string, call: FunctionCall): Value {
  return unknown('unresolved-name', `nothing is named ${name}`, call.source);
}
