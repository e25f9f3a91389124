import { furtherInto, literal, unknown } from '../design/make-value';
import type { Scalar, UnknownValue, Value } from '../design/value';
import type { FunctionCall } from './arm-function';
import { overChoices } from './choices';
import { partOf } from './trail';
import { unknownBecauseOf } from './unknown-cause';

/** What an absent property or item gives: `strict` an unknown, since the deployment would fail; `safe` a null. */
type AccessMode = 'strict' | 'safe';

/** The property or item of `container` that `key` names: `container.key`, `container[key]`, `container.?key`. */
export function access(container: Value, key: Value, call: FunctionCall, mode: AccessMode = 'strict'): Value {
  return overChoices([container, key], call, ([from, name]) =>
    from && name ? accessOne(from, name, call, mode) : absent('the value is missing', call, mode),
  );
}

/** The item of `container` at `position` from the end, which counts from 1: `container[^1]`. */
export function accessFromEnd(
  container: Value,
  position: Value,
  call: FunctionCall,
  mode: AccessMode = 'strict',
): Value {
  return overChoices([container, position], call, ([from, index]) => {
    if (from?.kind !== 'array' || from.rest || index?.kind !== 'literal' || typeof index.value !== 'number') {
      return from && index ? accessOne(from, index, call, mode) : absent('the value is missing', call, mode);
    }
    const item = from.items[from.items.length - index.value];
    return item ? partOf(item, from.source) : absent(`the array has no item ^${index.value}`, call, mode);
  });
}

function accessOne(container: Value, key: Value, call: FunctionCall, mode: AccessMode): Value {
  const name = key.kind === 'literal' ? key.value : undefined;
  if (container.kind === 'unknown') return accessUnknown(container, name, call);
  if (container.kind === 'array') {
    if (container.rest) return unknownBecauseOf(container.rest, call.source);
    if (key.kind === 'unknown') return unknownBecauseOf(key, call.source);
    if (typeof name !== 'number') return absent('an array has items, no properties', call, mode);
    const item = container.items[name];
    return item ? partOf(item, container.source) : absent(`the array has no item ${name}`, call, mode);
  }
  if (container.kind === 'object') {
    if (key.kind === 'unknown') return unknownBecauseOf(key, call.source);
    if (typeof name !== 'string') return absent('an object has properties, no items', call, mode);
    const property = container.properties.get(name.toLowerCase());
    if (property) return partOf(property.value, container.source);
    if (container.rest) return accessUnknown(container.rest, name, call);
    return absent(`the object has no property '${name}'`, call, mode);
  }
  return absent('the value has no properties', call, mode);
}

function accessUnknown(container: UnknownValue, name: Scalar | undefined, call: FunctionCall): Value {
  const { reference, reason } = container;
  if (!reference || name === undefined || name === null) return unknownBecauseOf(container, call.source);
  return unknown(reason.code, reason.text, call.source, { reference: furtherInto(reference, String(name)) });
}

function absent(text: string, call: FunctionCall, mode: AccessMode): Value {
  return mode === 'safe' ? literal(null, call.source) : unknown('unresolved-name', text, call.source);
}
