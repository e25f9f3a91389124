import { array, literal, object, unknown } from '../../design/make-value';
import type { Property, UnknownValue, Value } from '../../design/value';
import type { HclBinary, HclCall, HclConditional, HclExpression, HclObject, HclTuple } from '../../syntax/hcl/tree';
import { failure, isFailed, unknownFrom } from './annotated-value';
import { evaluateFor } from './evaluate-for';
import { evaluateTemplate } from './evaluate-template';
import { evaluateTraversal, evaluateVariable } from './evaluate-traversal';
import { callFunction } from './functions/call-function';
import { callFileFunction } from './functions/file-functions';
import { openReason } from './functions/terraform-function';
import { limits } from './limits';
import { applyBinary, applyUnary } from './operators';
import { oneOf } from './options';
import { renderTemplate } from './render-template';
import { booleanOf, textOf } from './scalars';
import { enterExpression, leaveExpression, type Scope, sourceIn } from './scope';
import { inherit, tooLarge } from './value-access';
import { bounded } from './value-size';

/** The value of `expression`. Never throws: what cannot be told is an unknown with the reason. */
export function evaluate(expression: HclExpression, scope: Scope): Value {
  const refusal = enterExpression(scope, expression.range);
  if (refusal) return refusal;
  try {
    return evaluateNode(expression, scope);
  } finally {
    leaveExpression(scope);
  }
}

function evaluateNode(expression: HclExpression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value, sourceIn(scope, expression.range));
    case 'template':
      return evaluateTemplate(expression, scope, evaluate);
    case 'tuple':
      return evaluateTuple(expression, scope);
    case 'object':
      return evaluateObject(expression, scope);
    case 'for':
      return bounded(evaluateFor(expression, scope, evaluate));
    case 'call':
      return evaluateCall(expression, scope);
    case 'variable':
      return evaluateVariable(expression, scope);
    case 'traversal':
      return evaluateTraversal(expression, scope, evaluate);
    case 'unary':
      return applyUnary(expression.operator, evaluate(expression.operand, scope), sourceIn(scope, expression.range));
    case 'binary':
      return evaluateBinary(expression, scope);
    case 'conditional':
      return evaluateConditional(expression, scope);
    case 'parentheses':
      return evaluate(expression.expression, scope);
    case 'missing':
      return unknown('syntax-error', 'the expression is not complete', sourceIn(scope, expression.range));
  }
}

function evaluateTuple(expression: HclTuple, scope: Scope): Value {
  const source = sourceIn(scope, expression.range);
  return bounded(
    array(
      expression.items.map((item) => evaluate(item, scope)),
      source,
    ),
  );
}

function evaluateObject(expression: HclObject, scope: Scope): Value {
  const source = sourceIn(scope, expression.range);
  const properties: Property[] = [];
  let rest: UnknownValue | undefined;
  for (const item of expression.items) {
    const key = item.name === undefined ? evaluate(item.key, scope) : undefined;
    const name = item.name ?? textOf(key);
    const value = evaluate(item.value, scope);
    if (name !== undefined) properties.push({ name, nameRange: item.key.range, file: scope.file, value });
    else rest ??= key ? (openReason(key) ?? failure('the key of the object is no text', source)) : undefined;
  }
  return bounded(object(properties, source, rest));
}

function evaluateCall(expression: HclCall, scope: Scope): Value {
  const source = sourceIn(scope, expression.range);
  const args = expression.arguments.map((argument) => evaluate(argument, scope));
  if (expression.expanded) {
    const last = args.pop();
    if (last?.kind !== 'array' || last.rest) {
      return last
        ? (openReason(last) ?? failure('only a list can be expanded', source))
        : failure('no argument', source);
    }
    if (last.items.length > limits.items) return tooLarge(source);
    for (const item of last.items) args.push(inherit(last, item));
  }
  const name = expression.name.startsWith('core::') ? expression.name.slice('core::'.length) : expression.name;
  const site = { name, source };
  return (
    callFileFunction(args, site, scope.session) ??
    renderTemplate(args, site, scope, evaluate) ??
    callFunction(args, site, scope.session.budget)
  );
}

/** The right side of a decided `&&` or `||` is not looked at. */
function evaluateBinary(expression: HclBinary, scope: Scope): Value {
  const source = sourceIn(scope, expression.range);
  const left = evaluate(expression.left, scope);
  const truth = booleanOf(left);
  if (expression.operator === '&&' && truth === false) return literal(false, source);
  if (expression.operator === '||' && truth === true) return literal(true, source);
  return applyBinary(expression.operator, left, evaluate(expression.right, scope), source);
}

function evaluateConditional(expression: HclConditional, scope: Scope): Value {
  const condition = evaluate(expression.condition, scope);
  const truth = booleanOf(condition);
  if (truth !== undefined) return evaluate(truth ? expression.whenTrue : expression.whenFalse, scope);
  if (condition.kind === 'unknown' && isFailed(condition)) return unknownFrom(condition);
  const options = [evaluate(expression.whenTrue, scope), evaluate(expression.whenFalse, scope)];
  return oneOf(options, sourceIn(scope, expression.range));
}
