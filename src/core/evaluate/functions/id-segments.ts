import { array, literal, unknown } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { ResourceReference, Value } from '../../design/value';
import type { FunctionCall } from '../arm-function';

/** Types whose ids do not stand below a resource group, or below another resource's id. */
const elsewhere = /^microsoft\.(?:resources|authorization|management|subscription|insights\/diagnosticsettings)\b/i;

/**
 * The segments of a declared resource's id, split at `/`, of which only Azure knows some:
 * `/subscriptions/…/resourceGroups/…/providers/Microsoft.Storage/storageAccounts/name`. Undefined for every other value.
 */
export function idSegments(id: Value | undefined, call: FunctionCall): Value | undefined {
  const reference = id?.kind === 'unknown' ? id.reference : undefined;
  const type = reference?.type;
  if (!type?.includes('/') || reference?.path.join('.') !== 'id' || elsewhere.test(type)) return undefined;
  const text = (value: string): Value => literal(value, call.source);
  const items = ['', 'subscriptions', unknownPart('subscription', call), 'resourceGroups'].map((part) =>
    typeof part === 'string' ? text(part) : part,
  );
  const [namespace = '', ...segments] = type.split('/');
  items.push(unknownPart('resource group', call), text('providers'), text(namespace));
  const names = namesOf(reference, segments.length, call);
  for (const [index, segment] of segments.entries()) {
    items.push(text(segment), names[index] ?? unknownPart('name of the resource above', call));
  }
  return array(items, call.source);
}

/** A name for each segment of the type, as far as they are known: the last one is the resource's own. */
function namesOf({ name }: ResourceReference, count: number, call: FunctionCall): readonly (Value | undefined)[] {
  const parts = stringOf(name)?.split('/');
  const own = parts ? parts.map((part) => literal(part, call.source)) : [name ?? unknownPart('name', call)];
  const missing = Math.max(0, count - own.length);
  return [...Array.from({ length: missing }, () => undefined), ...own.slice(-count)];
}

function unknownPart(what: string, call: FunctionCall): Value {
  return unknown('runtime-function', `the ${what} is known only at deployment`, call.source);
}
