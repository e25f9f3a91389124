import { array, furtherInto, object, unknown } from '../../design/make-value';
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
export function asDeployed(written: Value, reference: ResourceReference, budget: Budget): Value | undefined {
  return grows.has((reference.path[0] ?? '').toLowerCase()) ? opened(written, reference, budget) : written;
}

function opened(value: Value, reference: ResourceReference, budget: Budget): Value | undefined {
  if (value.kind === 'literal' || value.kind === 'unknown') return value;
  if (!budget.spend()) return undefined;
  switch (value.kind) {
    case 'array': {
      const items = openedAll(value.items, (index) => furtherInto(reference, String(index)), budget);
      return items && array(items, value.source, value.rest);
    }
    case 'choice': {
      const options = openedAll(value.options, () => reference, budget);
      return options && oneOf(options, value.source);
    }
    case 'object': {
      const properties = [...value.properties.values()];
      const values = openedAll(
        properties.map((property) => property.value),
        (index) => furtherInto(reference, properties[index]?.name ?? ''),
        budget,
      );
      const more = unknown('resource-reference', 'Azure may add to what is written of a resource', value.source, {
        reference,
      });
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

function openedAll(
  values: readonly Value[],
  referenceTo: (index: number) => ResourceReference,
  budget: Budget,
): readonly Value[] | undefined {
  const all: Value[] = [];
  for (const [index, value] of values.entries()) {
    const one = opened(value, referenceTo(index), budget);
    if (!one) return undefined;
    all.push(one);
  }
  return all;
}
