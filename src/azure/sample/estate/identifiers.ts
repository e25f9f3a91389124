/** The nth of the tenants' ids. Zeros, so that nobody takes them for real ones. */
export function tenantGuid(number: number): string {
  return `00000000-0000-0000-aaaa-${String(number).padStart(12, '0')}`;
}

/** The nth of the subscriptions' ids; their order is that of their numbers. */
export function subscriptionGuid(number: number): string {
  return `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
}

/** An id for anything else that has one, such as a machine's `vmId`: the same for the same number. */
export function detailGuid(number: number): string {
  return `00000000-0000-0000-bbbb-${(number % 16 ** 12).toString(16).padStart(12, '0')}`;
}

/** The id of a resource of `type` (`Microsoft.Network/virtualNetworks/subnets`) with a name for each of its levels. */
export function resourceId(
  subscriptionId: string,
  resourceGroup: string,
  type: string,
  ...names: readonly string[]
): string {
  const levels = type.split('/');
  let id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${levels[0]}`;
  for (let index = 1; index < levels.length; index += 1) id += `/${levels[index]}/${names[index - 1] ?? ''}`;
  return id;
}

/** The part of an id behind a segment, such as `resourceGroups`; undefined where the id has no such segment. */
export function segmentOf(id: string, segment: string): string | undefined {
  const parts = id.split('/');
  const index = parts.findIndex((part) => part.toLowerCase() === segment.toLowerCase());
  return index < 0 ? undefined : parts[index + 1];
}

/** The subscription that an id lies in; empty for none. */
export function subscriptionIdOf(id: string): string {
  return segmentOf(id, 'subscriptions')?.toLowerCase() ?? '';
}

/** The type, in lower case, of the resource that an id names: `microsoft.network/virtualnetworks/subnets`. */
export function typeOfId(id: string): string {
  const path = id.toLowerCase().split('/providers/').at(-1) ?? '';
  const [namespace = '', ...segments] = path.split('/');
  return [namespace, ...segments.filter((_, index) => index % 2 === 0)].join('/');
}
