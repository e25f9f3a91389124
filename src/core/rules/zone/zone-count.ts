import { isAzurerm } from '../../design/is-azurerm';
import { possibilities } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ArrayValue, UnknownValue, Value } from '../../design/value';
import { isCertainlyPresent } from '../property-rule';

/** How many zones a list names. */
export type ZoneCount = 'none' | 'one' | 'several';

/**
 * How many distinct zones each possibility of a zone list names.
 * @returns the reason where one of them cannot be counted.
 */
export function zoneCounts(
  value: Value | undefined,
  resource: Resource,
): readonly ZoneCount[] | UnknownValue | 'mixed' {
  if (!value) return ['none'];
  const counts: ZoneCount[] = [];
  for (const option of possibilities(value)) {
    const count = countOf(option, resource);
    if (typeof count !== 'string' || count === 'mixed') return count;
    counts.push(count);
  }
  return counts;
}

function countOf(option: Value, resource: Resource): ZoneCount | UnknownValue | 'mixed' {
  if (option.kind === 'unknown') return option;
  if (option.kind === 'array') return countItems(option, resource);
  return option.kind === 'literal' && option.value !== null && option.value !== '' ? 'one' : 'none';
}

function countItems(list: ArrayValue, resource: Resource): ZoneCount | UnknownValue | 'mixed' {
  const named = new Set<string>();
  let unnamed = 0;
  let reason: UnknownValue | 'mixed' | undefined;
  for (const item of list.items) {
    if (item.kind === 'literal') {
      if (item.value !== null && item.value !== '') named.add(String(item.value));
    } else if (mayBeAbsent(item, resource)) {
      reason ??= item.kind === 'unknown' ? item : 'mixed';
    } else {
      unnamed += 1;
    }
  }
  const least = named.size + unnamed;
  if (least >= 2) return 'several';
  const open = list.rest ?? reason;
  if (open) return open;
  return least === 1 ? 'one' : 'none';
}

/** A Terraform argument may be null, and then there is no item; an item written in a list of ARM's is always there. */
function mayBeAbsent(item: Value, resource: Resource): boolean {
  return isAzurerm(resource) && !isCertainlyPresent(item);
}
