import { array, object, unknown } from '../../design/make-value';
import type { ResourceReference, Value } from '../../design/value';
import type { Budget } from '../budget';
import { oneOf } from '../choices';

/** The parts of a resource to which Azure adds what it makes itself, such as ids and states. */
const grows: ReadonlySet<string> = new Set(['properties', 'identity']);

/**
 * What is written of a part of a resource, as it is once that is deployed: an object may have more properties than are
 * written, such as the `id` of a subnet.
 * @returns undefined once the budget is used up.
 */
export function asDeployed(written: Value, { path }: ResourceReference, budget: Budget): Value | undefined {
  return grows.has((path[0] ?? '').toLowerCase()) ? opened(written, budget) : written;
}

function opened(value: Value, budget: Budget): Value | undefined {
  if (value.kind === 'literal' || value.kind === 'unknown') return value;
  if (!budget.spend()) return undefined;
  switch (value.kind) {
    case 'array': {
      const items = openedAll(value.items, budget);
      return items && array(items, value.source, value.rest);
    }
    case 'choice': {
      const options = openedAll(value.options, budget);
      return options && oneOf(options, value.source);
    }
    case 'object': {
      const properties = [...value.properties.values()];
      const values = openedAll(
        properties.map((property) => property.value),
        budget,
      );
      const more = unknown('resource-reference', 'Azure may add to what is written of a resource', value.source);
      return (
        values &&
        object(
          properties.map((property, index) => ({ ...property, value: values[index] ?? property.value })),
          value.source,
          value.rest ?? more,
        )
      );
    }
  }
}

function openedAll(values: readonly Value[], budget: Budget): readonly Value[] | undefined {
  const all: Value[] = [];
  for (const value of values) {
    const one = opened(value, budget);
    if (!one) return undefined;
    all.push(one);
  }
  return all;
}
