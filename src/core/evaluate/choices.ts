import { choice, withoutChoices } from '../design/make-value';
import type { Value, ValueSource } from '../design/value';
import type { FunctionCall } from './arm-function';
import { mostChoices, tooManyChoices, tooManySteps } from './budget';

/** One of `options`; literals that occur twice count once, and too many options are an unknown. */
export function oneOf(options: readonly Value[], source: ValueSource): Value {
  const distinct: Value[] = [];
  for (const option of withoutChoices(options)) {
    if (!distinct.some((other) => sameLiteral(other, option))) distinct.push(option);
    if (distinct.length > mostChoices) return tooManyChoices(source);
  }
  return choice(distinct, source);
}

function sameLiteral(a: Value, b: Value): boolean {
  return a === b || (a.kind === 'literal' && b.kind === 'literal' && a.value === b.value);
}

/** `evaluate` for every combination of what `values` can be, as a choice of the results. */
export function overChoices(
  values: readonly Value[],
  call: FunctionCall,
  evaluate: (combination: readonly Value[]) => Value,
): Value {
  if (!values.some((value) => value.kind === 'choice')) return evaluate(values);
  let combinations: (readonly Value[])[] = [[]];
  for (const value of values) {
    const options = value.kind === 'choice' ? value.options : [value];
    if (combinations.length * options.length > mostChoices) return tooManyChoices(call.source);
    combinations = combinations.flatMap((combination) => options.map((option) => [...combination, option]));
  }
  if (!call.budget.spend(combinations.length)) return tooManySteps(call.source);
  return oneOf(combinations.map(evaluate), call.source);
}
