import type { Expression } from '../../syntax/bicep/expression-nodes';
import type { ParameterStatement } from '../../syntax/bicep/statement-nodes';
import type { FixValue } from '../fix';

/** The values in a parameter's `@allowed` list; undefined where it has none. */
export function allowedValues(parameter: ParameterStatement): readonly Expression[] | undefined {
  const decorator = parameter.decorators.find(({ name }) => /^(?:sys\.)?allowed$/.test(name));
  const list = decorator?.arguments[0];
  if (list?.kind !== 'array') return undefined;
  return list.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]));
}

/** Whether the expression is the literal `value`. */
export function expressionIs(expression: Expression, value: FixValue): boolean {
  if (expression.kind === 'string') return expression.value !== undefined && expression.value === value;
  return (expression.kind === 'boolean' || expression.kind === 'integer') && expression.value === value;
}
