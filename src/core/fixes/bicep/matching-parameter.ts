import type { Expression } from '../../syntax/bicep/expression-nodes';
import type { ParameterStatement } from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';
import type { TypeExpression } from '../../syntax/bicep/type-nodes';
import type { FixValue } from '../fix';
import { allowedValues, expressionIs } from './allowed-values';

/** Names under which files keep a property's value, where they differ from the property's own. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  zones: ['availabilityZones', 'zone', 'availabilityZone'],
  availabilityZones: ['zones'],
  zoneRedundant: ['enableZoneRedundancy', 'zoneRedundancy'],
};

/**
 * The file's own parameter for the property `name`, if what it can be is as good as `value`: a fix then uses the
 * parameter instead of a literal.
 */
export function matchingParameter(tree: BicepFile, name: string, value: FixValue): ParameterStatement | undefined {
  if (!isTelling(name)) return undefined;
  const names = [name, ...(otherNames[name] ?? [])];
  return parametersOf(tree).find(
    (parameter) =>
      names.includes(parameter.name.name) && fitsType(parameter.type, value) && fitsValues(parameter, value),
  );
}

/** Kept as long as the tree, since a file has many fixes. */
const parameters = new WeakMap<BicepFile, readonly ParameterStatement[]>();

function parametersOf(tree: BicepFile): readonly ParameterStatement[] {
  const known = parameters.get(tree);
  if (known) return known;
  const found = tree.statements.filter((statement) => statement.kind === 'param');
  parameters.set(tree, found);
  return found;
}

/** A parameter called `enabled` or `version` can be about anything; `publicNetworkAccess` says what it is about. */
function isTelling(name: string): boolean {
  return name in otherNames || /[a-z][A-Z]/.test(name);
}

function fitsType(type: TypeExpression | undefined, value: FixValue): boolean {
  if (Array.isArray(value)) {
    if (type?.kind === 'typeName') return type.name === 'array';
    return type?.kind === 'arrayType' && value.every((item: FixValue) => fitsType(type.element, item));
  }
  if (type?.kind !== 'typeName') return false;
  const wanted = { string: 'string', boolean: 'bool', number: 'int' }[typeof value as string];
  return type.name === wanted;
}

function fitsValues(parameter: ParameterStatement, value: FixValue): boolean {
  if (parameter.value) return fits(parameter.value, value);
  const allowed = allowedValues(parameter);
  return allowed === undefined || allowed.some((item) => fits(item, value));
}

/** Whether the expression is the value; a list may name more than the value does. */
function fits(expression: Expression, value: FixValue): boolean {
  if (!Array.isArray(value)) return expressionIs(expression, value);
  if (expression.kind !== 'array') return false;
  const enough = value.length > 1 ? expression.items.length >= value.length : expression.items.length === value.length;
  return (
    enough &&
    value.every((wanted: FixValue) => expression.items.some((item) => item.kind !== 'spread' && fits(item, wanted)))
  );
}
