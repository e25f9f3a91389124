import { array, literal, object, textSource } from '../../../../src/core/design/make-value';
import type { Resource } from '../../../../src/core/design/resource';
import type { ObjectValue, Property, Value } from '../../../../src/core/design/value';

const range = { start: 0, end: 1 };
export const source = textSource('main.bicep', range);

/** A value of the model made from plain data; values of the model in it stay as they are. */
export function toValue(data: unknown): Value {
  if (typeof data === 'object' && data !== null && 'kind' in data && 'source' in data) return data as Value;
  if (Array.isArray(data)) return array(data.map(toValue), source);
  if (typeof data === 'object' && data !== null) return toObject(data as Record<string, unknown>);
  return literal(data as string | number | boolean | null, source);
}

function toObject(data: Record<string, unknown>): ObjectValue {
  const properties = Object.entries(data).map(
    ([name, value]): Property => ({ name, nameRange: range, file: 'main.bicep', value: toValue(value) }),
  );
  return object(properties, source);
}

/** A resource of the model with the given body, in Bicep unless said otherwise. */
export function resourceOf(body: Record<string, unknown>, more: Partial<Resource> = {}): Resource {
  return {
    key: 'main.bicep:vm',
    type: 'Microsoft.Compute/virtualMachines',
    apiVersion: '2024-07-01',
    name: literal('vm-app-01', source),
    address: 'vm',
    language: 'bicep',
    file: 'main.bicep',
    ranges: { declaration: range, symbol: range, type: range, body: range },
    existing: false,
    condition: undefined,
    loop: undefined,
    parent: undefined,
    scope: undefined,
    body: toObject(body),
    terraform: undefined,
    ...more,
  };
}
