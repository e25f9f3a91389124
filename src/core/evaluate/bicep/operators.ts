import { array, literal, object, through, unknown } from '../../design/make-value';
import { possibilities } from '../../design/read-value';
import type { LiteralValue, Property, Scalar, UnknownValue, Value, ValueSource } from '../../design/value';
import type { BinaryOperator, UnaryOperator } from '../../syntax/bicep/expression-nodes';
import type { FunctionCall } from '../arm-function';
import { oneOf, overChoices } from '../choices';
import { equalValues } from '../equal-values';
import { isMergeable, mergeObjects } from '../merge-objects';
import { itemsOf } from '../trail';
import { unknownBecauseOf } from '../unknown-cause';

/** The result of a unary operator. */
export function applyUnary(operator: UnaryOperator, operand: Value, call: FunctionCall): Value {
  return overChoices([operand], call, ([value]) => {
    if (value?.kind !== 'literal') return notKnown([value], call.source);
    if (operator === '!' && typeof value.value === 'boolean') return literal(!value.value, call.source);
    if (operator === '-' && typeof value.value === 'number') return literal(-value.value, call.source);
    if (operator === '+' && typeof value.value === 'number') return value;
    return mismatch(operator, call.source);
  });
}

/** The result of a binary operator that looks at both sides. */
export function applyBinary(operator: BinaryOperator, left: Value, right: Value, call: FunctionCall): Value {
  if (operator === '==' || operator === '!=') {
    const equal = equalValues(left, right);
    if (equal !== undefined) return literal(operator === '==' ? equal : !equal, call.source);
  }
  return overChoices([left, right], call, ([a, b]) => {
    if (operator === '==' || operator === '!=') return compareForEquality(operator, a, b, call.source);
    if (a?.kind !== 'literal' || b?.kind !== 'literal') return notKnown([a, b], call.source);
    const result = computeScalar(operator, a.value, b.value);
    return result === undefined ? mismatch(operator, call.source) : literal(result, call.source);
  });
}

/**
 * `&&` and `||`: one side alone can decide. `right` is evaluated only where it matters.
 * @param decisive the boolean that decides: `false` for `&&`, `true` for `||`.
 */
export function applyLogical(left: Value, right: () => Value, decisive: boolean, call: FunctionCall): Value {
  if (isBoolean(left, decisive)) return literal(decisive, call.source);
  const other = right();
  if (isBoolean(other, decisive)) return literal(decisive, call.source);
  if (isBoolean(left, !decisive)) return other;
  if (isBoolean(other, !decisive)) return left;
  return overChoices([left, other], call, ([a, b]) => {
    if (a && isBoolean(a, decisive)) return literal(decisive, call.source);
    if (b && isBoolean(b, decisive)) return literal(decisive, call.source);
    if (a && b && isBoolean(a, !decisive) && isBoolean(b, !decisive)) return literal(!decisive, call.source);
    return notKnown([a, b], call.source);
  });
}

/** `left ?? right`. */
export function applyCoalesce(left: Value, right: () => Value, call: FunctionCall): Value {
  if (left.kind === 'literal') return left.value === null ? right() : left;
  if (!possibilities(left).some((option) => option.kind === 'unknown' || isNull(option))) return left;
  return oneOf([...possibilities(left).filter((option) => !isNull(option)), right()], call.source);
}

/** `condition ? whenTrue : whenFalse`: the branch taken, or a choice of both. */
export function applyTernary(
  condition: Value,
  whenTrue: () => Value,
  whenFalse: () => Value,
  call: FunctionCall,
): Value {
  if (isBoolean(condition, true)) return whenTrue();
  if (isBoolean(condition, false)) return whenFalse();
  const step = { file: call.source.file, range: call.source.range, description: 'a condition that is not known here' };
  return oneOf([through(whenTrue(), step), through(whenFalse(), step)], call.source);
}

/** An array of `items` in which spread values have been opened. */
export function spreadArray(items: readonly { value: Value; spread: boolean }[], source: ValueSource): Value {
  const result: Value[] = [];
  let rest: UnknownValue | undefined;
  for (const { value, spread } of items) {
    if (!spread) result.push(value);
    else if (value.kind === 'array') {
      result.push(...itemsOf(value));
      rest ??= value.rest;
    } else if (!isNull(value)) rest ??= unknownOf(value, source);
  }
  return array(result, source, rest);
}

/** An object of `members`, of which spread ones are opened: later ones win. */
export function spreadObject(members: readonly (Property | { spread: Value })[], source: ValueSource): Value {
  const parts: Value[] = [];
  let written: Property[] = [];
  for (const member of members) {
    if ('spread' in member) {
      parts.push(object(written, source), mergeable(member.spread, source));
      written = [];
    } else written.push(member);
  }
  const last = object(written, source);
  return parts.length === 0 ? last : mergeObjects([...parts, last], source, 'shallow');
}

function mergeable(value: Value, source: ValueSource): Value {
  return isMergeable(value) ? value : unknown('unsupported', 'what is spread there is no object', source);
}

function compareForEquality(
  operator: BinaryOperator,
  a: Value | undefined,
  b: Value | undefined,
  source: ValueSource,
): Value {
  const equal = a && b ? equalValues(a, b) : undefined;
  return equal === undefined ? notKnown([a, b], source) : literal(operator === '==' ? equal : !equal, source);
}

function computeScalar(operator: BinaryOperator, a: Scalar, b: Scalar): Scalar | undefined {
  if (typeof a === 'number' && typeof b === 'number') return computeNumber(operator, a, b);
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  if (operator === '=~') return a.toLowerCase() === b.toLowerCase();
  if (operator === '!~') return a.toLowerCase() !== b.toLowerCase();
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  if (operator === '>') return a > b;
  return operator === '>=' ? a >= b : undefined;
}

function computeNumber(operator: BinaryOperator, a: number, b: number): Scalar | undefined {
  if ((operator === '/' || operator === '%') && b === 0) return undefined;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return Math.trunc(a / b);
    case '%':
      return a % b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

function isBoolean(value: Value, wanted: boolean): value is LiteralValue {
  return value.kind === 'literal' && value.value === wanted;
}

function isNull(value: Value): boolean {
  return value.kind === 'literal' && value.value === null;
}

function unknownOf(value: Value, source: ValueSource): UnknownValue {
  if (value.kind === 'unknown') return value;
  return unknown('unsupported', 'it is spread from a value with several possibilities', source);
}

function notKnown(values: readonly (Value | undefined)[], source: ValueSource): Value {
  const cause = values.find((value) => value?.kind === 'unknown');
  if (cause?.kind === 'unknown') return unknownBecauseOf(cause, source);
  return unknown('unsupported', 'the expression compares values that are not known in full', source);
}

function mismatch(operator: string, source: ValueSource): Value {
  return unknown('unsupported', `the operator ${operator} does not fit its operands`, source);
}
