import { choice, literal, textSource, unknown } from '../../design/make-value';
import type { Value, ValueSource } from '../../design/value';
import type { Expression } from '../../syntax/bicep/expression-nodes';
import type { ParameterStatement } from '../../syntax/bicep/statement-nodes';
import type { TypeExpression } from '../../syntax/bicep/type-nodes';
import { resolveType, type TypeNames } from './type-names';

/**
 * What a parameter without a value can be: null where its type allows that, one of its allowed values, else unknown.
 * @param names the types that the parameter's file declares or imports.
 */
export function valueOfRequiredParameter(statement: ParameterStatement, names: TypeNames): Value {
  const source = textSource(names.file, statement.name.range);
  const declared = statement.type && resolveType({ type: statement.type, names });
  if (declared && allowsNull(declared.type)) return literal(null, { ...source, origin: 'default' });
  const fromDecorator = allowedValues(statement, names.file);
  if (fromDecorator.length > 0) return choiceOf(fromDecorator, source, statement);
  if (declared?.type.kind === 'unionType') {
    const { file } = declared.names;
    const options = declared.type.members.map((member) => literalOfType(member, file));
    return choiceOf(options, source, statement);
  }
  if (declared?.type.kind === 'literalType') {
    return literalOfType(declared.type, declared.names.file) ?? required(statement, source);
  }
  return required(statement, source);
}

function allowedValues(statement: ParameterStatement, file: string): readonly (Value | undefined)[] {
  const allowed = statement.decorators.find((decorator) => /^(?:sys\.)?allowed$/.test(decorator.name));
  const list = allowed?.arguments[0];
  if (list?.kind !== 'array') return [];
  return list.items.map((item) => (item.kind === 'spread' ? undefined : literalOf(item, file)));
}

function required(statement: ParameterStatement, source: ValueSource): Value {
  return unknown('required-parameter', `the parameter ${statement.name.name} has no default`, source);
}

function choiceOf(options: readonly (Value | undefined)[], source: ValueSource, statement: ParameterStatement): Value {
  const known = options.filter((option) => option !== undefined);
  return known.length === options.length ? choice(known, source) : required(statement, source);
}

/** Whether a parameter of that type may be left out. `'a' | 'b'?` is read as a union whose last member may be null. */
function allowsNull(type: TypeExpression): boolean {
  if (type.kind === 'nullableType') return true;
  if (type.kind === 'literalType') return type.literal.kind === 'null';
  return type.kind === 'unionType' && type.members.some(allowsNull);
}

function literalOf(expression: Expression, file: string): Value | undefined {
  const source = textSource(file, expression.range);
  if (expression.kind === 'string' && expression.value !== undefined) return literal(expression.value, source);
  if (expression.kind === 'integer' || expression.kind === 'boolean') return literal(expression.value, source);
  if (expression.kind === 'unary') return negated(expression, literalOf(expression.operand, file), source);
  return expression.kind === 'null' ? literal(null, source) : undefined;
}

function literalOfType(type: TypeExpression, file: string): Value | undefined {
  if (type.kind === 'literalType') return literalOf(type.literal, file);
  if (type.kind === 'parenthesizedType') return literalOfType(type.type, file);
  if (type.kind !== 'unaryType' || type.operand.kind !== 'literalType') return undefined;
  return negated(type, literalOf(type.operand.literal, file), textSource(file, type.range));
}

function negated(
  { operator }: { operator: string },
  operand: Value | undefined,
  source: ValueSource,
): Value | undefined {
  const number = operand?.kind === 'literal' ? operand.value : undefined;
  return typeof number === 'number' && operator === '-' ? literal(-number, source) : undefined;
}
