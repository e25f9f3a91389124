import { literal } from '../../design/make-value';
import type { Scalar, UnknownValue, Value, ValueSource } from '../../design/value';
import type { HclBinaryOperator, HclUnary } from '../../syntax/hcl/tree';
import { failure, unknownFrom } from './annotated-value';
import { sameValue } from './equality';
import { openReason } from './functions/terraform-function';
import { mapOptions } from './options';
import { booleanOf, numberOf } from './scalars';

export function applyUnary(operator: HclUnary['operator'], operand: Value, source: ValueSource): Value {
  return mapOptions(operand, (value) => {
    if (value.kind === 'unknown') return unknownFrom(value);
    const number = numberOf(value);
    const truth = booleanOf(value);
    if (operator === '-' && number !== undefined) return literal(-number, source);
    if (operator === '!' && truth !== undefined) return literal(!truth, source);
    return failure(`\`${operator}\` cannot be applied to this`, source);
  });
}

/** Choices on either side give a choice of the results. */
export function applyBinary(operator: HclBinaryOperator, left: Value, right: Value, source: ValueSource): Value {
  return mapOptions(left, (a) => mapOptions(right, (b) => combine(operator, a, b, source)));
}

function combine(operator: HclBinaryOperator, a: Value, b: Value, source: ValueSource): Value {
  switch (operator) {
    case '&&':
    case '||':
      return logical(operator === '||', a, b, source);
    case '==':
    case '!=': {
      const same = sameValue(a, b);
      if (same !== undefined) return literal(same === (operator === '=='), source);
      return reasonOf(a) ?? reasonOf(b) ?? failure('the two sides cannot be compared', source);
    }
    default: {
      const reason = reasonOf(a) ?? reasonOf(b);
      if (reason) return reason;
      const left = numberOf(a);
      const right = numberOf(b);
      const result = left === undefined || right === undefined ? undefined : arithmetic(operator, left, right);
      if (result === undefined) return failure(`\`${operator}\` needs two numbers`, source);
      return literal(result, source);
    }
  }
}

/** Why a part of the value is not known. */
function reasonOf(value: Value): UnknownValue | undefined {
  const open = openReason(value);
  if (open) return open;
  const members =
    value.kind === 'array'
      ? value.items
      : value.kind === 'object'
        ? Array.from(value.properties.values(), (property) => property.value)
        : [];
  for (const member of members) {
    const reason = reasonOf(member);
    if (reason) return reason;
  }
  return undefined;
}

/** One side that is `decisive` decides, whatever the other is. */
function logical(decisive: boolean, a: Value, b: Value, source: ValueSource): Value {
  const left = booleanOf(a);
  const right = booleanOf(b);
  if (left === decisive || right === decisive) return literal(decisive, source);
  const reason = openReason(a) ?? openReason(b);
  if (reason) return reason;
  if (left === undefined || right === undefined) return failure('a condition is neither true nor false', source);
  return literal(!decisive, source);
}

function arithmetic(operator: HclBinaryOperator, left: number, right: number): Scalar | undefined {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return finite(left / right);
    case '%':
      return finite(left % right);
    default:
      return undefined;
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
