import type { TextRange } from './text-range';

/**
 * The last of `items` whose range holds `offset`, its end counted as inside. The items follow each other in the text,
 * so that a long file is not walked for every look-up.
 */
export function lastHolding<T extends { readonly range: TextRange }>(
  items: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && item.range.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  // Empty items may stand at the same place behind the one that holds the offset.
  for (let index = high; index >= 0; index -= 1) {
    const item = items[index];
    if (item && item.range.end >= offset) return item;
    if (item && item.range.end < offset && item.range.end > item.range.start) return undefined;
  }
  return undefined;
}
