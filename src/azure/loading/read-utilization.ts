import { operations } from '../client/api-versions';
import type { ArmClient } from '../client/arm-client';
import type { CapacityGroupAnswer, CapacityReservationAnswer, GroupUtilization } from '../rows/capacity-rows';

/**
 * Reads a group live: its instance view, which no list gives, and its reservations.
 * @throws AzureError, or the signal's reason.
 */
export async function readUtilization(
  client: ArmClient,
  groupId: string,
  tenantId: string | undefined,
  signal?: AbortSignal,
): Promise<GroupUtilization> {
  const path = groupId.startsWith('/') ? groupId : `/${groupId}`;
  const [group, reservations] = await Promise.all([
    client.read(
      { operation: operations.capacityReservationGroups, path, query: { $expand: 'instanceView' }, tenantId },
      signal,
    ),
    client.list({ operation: operations.capacityReservations, path: `${path}/capacityReservations`, tenantId }, signal),
  ]);
  return {
    group: (group.body ?? {}) as CapacityGroupAnswer,
    reservations: reservations.filter(
      (entry) => typeof entry === 'object' && entry !== null,
    ) as CapacityReservationAnswer[],
    asOf: new Date(group.receivedAt).toISOString(),
  };
}
