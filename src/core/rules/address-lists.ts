import { scalarOf, valueAt } from '../design/read-value';
import type { Value } from '../design/value';
import { type Certainty, everyOption } from './certainty';

/**
 * Whether the list at `path` names at least one address range and none that is the whole internet.
 * @param inItem where an item keeps its range; the item itself where left out.
 */
export function listsAddresses(body: Value, path: string, inItem = ''): Certainty {
  const list = valueAt(body, path);
  if (list === undefined) return false;
  if (list.kind === 'unknown') return list;
  if (list.kind !== 'array') return false;
  if (list.items.length === 0) return list.rest ?? false;
  return list.items.every((item) => {
    const range = valueAt(item, inItem);
    return range === undefined || everyOption(range, isWholeInternet) !== true;
  });
}

function isWholeInternet(value: Value): boolean {
  const text = String(scalarOf(value) ?? '');
  return text === '*' || text.endsWith('/0');
}
