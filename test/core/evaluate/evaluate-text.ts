import { array, literal, object, textSource, unknown } from '../../../src/core/design/make-value';
import type { JsonValue, UnknownCode, UnknownValue, Value } from '../../../src/core/design/value';
import type { FunctionCall, Lambda } from '../../../src/core/evaluate/arm-function';
import { Budget } from '../../../src/core/evaluate/budget';
import { callArmFunction } from '../../../src/core/evaluate/functions/arm-functions';
import { lambdaFunctions } from '../../../src/core/evaluate/functions/lambda-functions';
import { jsonOf, valueOfJson } from '../../../src/core/evaluate/json-value';

export const source = textSource('main.json', { start: 0, end: 10 });

export function call(steps?: number): FunctionCall {
  return { source, budget: new Budget(steps) };
}

/** A value of plain JSON; values may stand inside arrays and objects as they are. */
export function toValue(input: JsonValue | Value): Value {
  if (typeof input === 'object' && input !== null && 'source' in input) return input as Value;
  const value = valueOfJson(input as JsonValue, source);
  if (!value) throw new Error('the test value is nested too deeply');
  return value;
}

/** Calls a function with plain JSON or values as its arguments. */
export function run(name: string, ...values: readonly (JsonValue | Value)[]): Value {
  return callArmFunction(name, values.map(toValue), call());
}

/** The JSON that a function gives; a value that is not known fails the test. */
export function answer(name: string, ...values: readonly (JsonValue | Value)[]): JsonValue {
  const value = run(name, ...values);
  const json = jsonOf(value);
  if (json === undefined) throw new Error(`not known: ${JSON.stringify(value)}`);
  return json;
}

export function runLambda(name: string, ...values: readonly (JsonValue | Value | Lambda)[]): Value {
  const evaluate = lambdaFunctions.get(name.toLowerCase());
  if (!evaluate) throw new Error(`there is no lambda function ${name}`);
  return evaluate(
    values.map((value) => (typeof value === 'function' ? value : toValue(value))),
    call(),
  );
}

export function missing(text = 'the parameter has no value', code: UnknownCode = 'required-parameter'): UnknownValue {
  return unknown(code, text, source);
}

export function openArray(...items: readonly JsonValue[]): Value {
  return array(items.map(toValue), source, missing());
}

export function openObject(properties: Readonly<Record<string, JsonValue>>): Value {
  const entries = Object.entries(properties);
  return object(
    entries.map(([name, value]) => ({ name, nameRange: source.range, file: source.file, value: toValue(value) })),
    source,
    missing(),
  );
}

export function text(value: string): Value {
  return literal(value, source);
}
