/**
 * A resource id in the one form that can be compared and be a key: in lower case, with a leading slash and none at the
 * end, and with the plural of `capacityReservation`. Azure itself varies all four.
 */
export function idKey(id: string): string {
  const lower = id.trim().toLowerCase();
  const rooted = lower.startsWith('/') ? lower : `/${lower}`;
  const key = rooted.endsWith('/') ? rooted.replace(/\/+$/, '') : rooted;
  if (!key.includes('/capacityreservation/')) return key;
  return key.replace(/(\/capacityreservationgroups\/[^/]+\/capacityreservation)\//, '$1s/');
}

/** Whether two ids name the same resource. */
export function sameId(a: string, b: string): boolean {
  return a === b || idKey(a) === idKey(b);
}

/** The value behind a segment such as `subscriptions` or `resourceGroups`, in the id's own case; null where it is not there. */
export function idSegment(id: string, segment: string): string | null {
  const parts = id.split('/');
  const index = parts.findIndex((part) => part.toLowerCase() === segment.toLowerCase());
  return index < 0 ? null : (parts[index + 1] ?? null);
}

/** The subscription's id, in lower case; null where the id lies in none. */
export function subscriptionOf(id: string): string | null {
  return idSegment(id, 'subscriptions')?.toLowerCase() ?? null;
}

/** The last segment: the resource's own name. */
export function nameOfId(id: string): string {
  return id.replace(/\/+$/, '').split('/').at(-1) ?? id;
}
