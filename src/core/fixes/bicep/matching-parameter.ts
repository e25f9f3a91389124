import type { Expression } from '../../syntax/bicep/expression-nodes';
import type { ParameterStatement } from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';
import type { FixValue } from '../fix';

/** Names under which files keep a property's value, where they differ from the property's own. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  zones: ['availabilityZones', 'zone', 'availabilityZone'],
  availabilityZones: ['zones'],
  zoneRedundant: ['enableZoneRedundancy', 'zoneRedundancy'],
};

/**
 * The file's own parameter for the property `name`, if its default, where it has one, is as good as `value`: a fix then
 * uses the parameter instead of a literal.
 */
export function matchingParameter(tree: BicepFile, name: string, value: FixValue): ParameterStatement | undefined {
  const names = [name, ...(otherNames[name] ?? [])];
  return tree.statements
    .filter((statement): statement is ParameterStatement => statement.kind === 'param')
    .find(
      (parameter) =>
        names.includes(parameter.name.name) && fitsType(parameter, value) && fitsDefault(parameter.value, value),
    );
}

function fitsType({ type }: ParameterStatement, value: FixValue): boolean {
  const isList = Array.isArray(value);
  if (type?.kind === 'arrayType' || type?.kind === 'tupleType') return isList;
  if (type?.kind !== 'typeName') return false;
  const wanted = isList ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? 'int' : 'string';
  return type.name === wanted;
}

function fitsDefault(expression: Expression | undefined, value: FixValue): boolean {
  if (expression === undefined) return true;
  if (Array.isArray(value) && expression.kind === 'array') {
    const several = value.length > 1 && expression.items.length > 1;
    return (
      several ||
      (expression.items.length === value.length &&
        expression.items.every((item, index) => item.kind !== 'spread' && fitsDefault(item, value[index])))
    );
  }
  if (expression.kind === 'string') return expression.value === value;
  return (expression.kind === 'boolean' || expression.kind === 'integer') && expression.value === value;
}
