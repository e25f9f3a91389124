import type { Value } from '../../src/core/design/value';

/** A value without its places, for whole-value assertions: unknowns show their code, choices a list under `oneOf`. */
export function show(value: Value | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return 'absent';
    case 'literal':
      return value.value;
    case 'array':
      return [...value.items.map(show), ...(value.rest ? [`…${value.rest.reason.code}`] : [])];
    case 'object':
      return {
        ...Object.fromEntries([...value.properties.values()].map((property) => [property.name, show(property.value)])),
        ...(value.rest && { '…': value.rest.reason.code }),
      };
    case 'choice':
      return { oneOf: value.options.map(show) };
    case 'unknown':
      return `?${value.reason.code}`;
  }
}
