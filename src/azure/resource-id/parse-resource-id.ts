/** A resource id taken apart. */
export interface ResourceId {
  /** In lower case; null where the id names none. */
  readonly subscriptionId: string | null;
  /** In the id's own case; null for what lies in no resource group. */
  readonly resourceGroup: string | null;
  /** In lower case, plural, with the types of all parents: `microsoft.network/virtualnetworks/subnets`. */
  readonly type: string;
  /** The names along the type, in the id's own case: the network's, then the subnet's. */
  readonly names: readonly string[];
}

/** Types of which Azure writes the singular into some ids. Source: examples of Microsoft.Compute's specification. */
const plurals: Readonly<Record<string, string>> = {
  capacityreservationgroup: 'capacityreservationgroups',
  capacityreservation: 'capacityreservations',
  virtualmachine: 'virtualmachines',
  virtualmachinescaleset: 'virtualmachinescalesets',
};

/**
 * Takes a resource id apart, whatever its case, with or without the slash in front. An extension resource is told by
 * its own type and name. Undefined where the text names no resource of a provider.
 */
export function parseResourceId(id: string): ResourceId | undefined {
  const parts = id.trim().split('/').filter(Boolean);
  const provider = parts.findLastIndex((part) => part.toLowerCase() === 'providers');
  const namespace = parts[provider + 1];
  if (provider < 0 || namespace === undefined) return undefined;
  const rest = parts.slice(provider + 2);
  const types = rest.filter((_, index) => index % 2 === 0).map((type) => pluralOf(type.toLowerCase()));
  const names = rest.filter((_, index) => index % 2 === 1);
  if (names.length === 0 || names.length !== types.length) return undefined;
  return {
    subscriptionId: valueBehind(parts, 'subscriptions')?.toLowerCase() ?? null,
    resourceGroup: valueBehind(parts, 'resourcegroups') ?? null,
    type: [namespace.toLowerCase(), ...types].join('/'),
    names,
  };
}

function valueBehind(parts: readonly string[], segment: string): string | undefined {
  const index = parts.findIndex((part) => part.toLowerCase() === segment);
  return index < 0 ? undefined : parts[index + 1];
}

function pluralOf(type: string): string {
  return Object.hasOwn(plurals, type) ? (plurals[type] ?? type) : type;
}
