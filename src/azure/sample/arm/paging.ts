import { type Answer, ok } from '../answer';
import type { Json } from '../json';
import type { ArmCall } from './arm-call';

const skipToken = '$skiptoken';

/** A page of a list, with a `nextLink` on the origin that was asked where there is more. */
export function pageOf<Item>(
  items: readonly Item[],
  { url }: ArmCall,
  pageSize: number,
  present: (item: Item) => Json,
): Answer {
  const offset = Number(url.searchParams.get(skipToken) ?? '0') || 0;
  const end = offset + pageSize;
  const value = items.slice(offset, end).map(present);
  if (end >= items.length) return ok({ value });
  const next = new URL(url);
  next.searchParams.set(skipToken, String(end));
  return ok({ value, nextLink: next.href });
}
