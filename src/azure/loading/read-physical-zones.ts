import { operations } from '../client/api-versions';
import type { ArmClient } from '../client/arm-client';
import { fieldOf, listOf, textOf } from '../rows/cell';

/**
 * Of one subscription: by `<subscription>/<region>`, the physical zone of each logical one.
 * @throws AzureError, or the signal's reason.
 */
export async function readPhysicalZones(
  client: ArmClient,
  subscriptionId: string,
  tenantId: string | undefined,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const path = `/subscriptions/${subscriptionId}/locations`;
  const locations = await client.list({ operation: operations.locations, path, tenantId }, signal);
  return new Map(
    locations.flatMap((location) => {
      const name = textOf(fieldOf(location, 'name'));
      if (name === null) return [];
      const pairs = listOf(fieldOf(location, 'availabilityZoneMappings')).flatMap((mapping) => {
        const logical = textOf(fieldOf(mapping, 'logicalZone'));
        const physical = textOf(fieldOf(mapping, 'physicalZone'));
        return logical === null || physical === null ? [] : [[logical, physical] as const];
      });
      return [[`${subscriptionId}/${name.toLowerCase()}`, Object.fromEntries(pairs)] as const];
    }),
  );
}
