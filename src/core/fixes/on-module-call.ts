import { deepestProperty } from '../design/read-value';
import { type ParameterConversion, parameterFor } from '../design/registry-module';
import type { Change, FixValue, RemoveProperty, SetProperty } from './fix';
import { holdsReference } from './holds-reference';

/**
 * The change of a property of a resource that a registry's module makes, as a change of the argument that the module
 * takes for it; every other change as it is. Undefined where no argument is known to say the same.
 */
export function onModuleCall(change: SetProperty | RemoveProperty): Change | undefined {
  const { resource, path } = change;
  const { module } = resource;
  if (!module) return change;
  const found = parameterFor(module, path);
  if (!found) return undefined;
  const { parameter, rest } = found;
  const { conversion } = parameter;
  if (rest !== '' && conversion !== 'whole' && conversion !== 'partly') return undefined;
  const place = rest === '' ? parameter.parameter : `${parameter.parameter}.${rest}`;
  if (change.kind === 'remove-property') {
    return resource.terraform
      ? undefined
      : { ...change, resource: { ...resource, body: module.arguments }, path: place };
  }
  if (holdsReference(change.value)) return undefined;
  const value = given(change.value, namesZones(rest) ? 'zone-numbers' : conversion);
  if (value === undefined) return undefined;
  if (!resource.terraform) return { ...change, resource: { ...resource, body: module.arguments }, path: place, value };
  const written = deepestProperty(module.arguments, place)?.property;
  if (place.includes('.') || (written && written.file !== resource.file)) return undefined;
  return { kind: 'set-terraform-attribute', file: resource.file, bodyRange: resource.ranges.body, name: place, value };
}

/** What the parameter takes so that the module writes `value`. */
function given(value: FixValue, conversion: ParameterConversion): FixValue | undefined {
  switch (conversion) {
    case 'whole':
    case 'partly':
      return value;
    case 'zone-number':
      return numberOf(onlyItem(value));
    case 'zone':
      return onlyItem(value);
    case 'zone-numbers': {
      const numbers = isList(value) ? value.map(numberOf) : [undefined];
      return numbers.every((number) => number !== undefined) ? numbers : undefined;
    }
    case 'enabled':
      return value === 'Enabled' ? true : value === 'Disabled' ? false : undefined;
    case 'negated':
      return typeof value === 'boolean' ? !value : undefined;
    default:
      return undefined;
  }
}

/** Inside an object too, modules for Bicep take zones as numbers. */
function namesZones(path: string): boolean {
  return /(?:^|\.)availabilityZones$/i.test(path);
}

function onlyItem(value: FixValue): FixValue | undefined {
  return isList(value) && value.length === 1 ? value[0] : undefined;
}

function numberOf(value: FixValue | undefined): number | undefined {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
}

function isList(value: FixValue): value is readonly FixValue[] {
  return Array.isArray(value);
}
