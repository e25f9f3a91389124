import { type Answer, refusal } from '../answer';
import type { SampleResource, UnseenState } from '../estate/resource';
import { isObject, textAt, valueAt } from '../json';
import { isRunning, sizeOf, Utilization } from '../utilization';
import type { ArmWorld, Handler, ResourceCall } from './arm-call';
import { present } from './present';
import { notThere, tagsIn } from './write-groups';

/** Links a machine to a group, lets it go, or changes its tags. */
export const patchMachine: Handler = (call, world) => {
  const before = world.store.get(call.path.id);
  if (!before) return notThere(call);
  const properties = valueAt(call.body, 'properties');
  if (!isObject(properties) || !('capacityReservation' in properties)) {
    return update({ ...before, ...tagsIn(call, before) }, before, call, world);
  }
  const group = textAt(properties, 'capacityReservation', 'capacityReservationGroup', 'id');
  return group === undefined ? letGo(before, call, world) : link(before, group, call, world);
};

function link(before: SampleResource, groupId: string, call: ResourceCall, world: ArmWorld): Answer {
  const group = world.store.get(groupId);
  if (!group) {
    return refusal(404, 'NotFound', `The capacity reservation group '${groupId}' could not be found.`, {
      target: 'capacityReservationGroup',
    });
  }
  if (group.location !== before.location) {
    return refusal(
      400,
      'BadRequest',
      `Virtual machine '${before.name}' and capacity reservation group '${group.name}' must be in the same location.`,
    );
  }
  const { priority, availabilitySet } = before.properties;
  if (priority === 'Spot' || availabilitySet !== undefined) {
    return refusal(
      400,
      'BadRequest',
      `Virtual machine '${before.name}' cannot use a capacity reservation because it is a Spot machine or in an availability set.`,
    );
  }
  const fitting = new Utilization(world.store, world.now())
    .reservationsOf(group.id)
    .some(
      ({ sku, zones }) =>
        textAt(sku, 'name')?.toLowerCase() === sizeOf(before).toLowerCase() && zones?.[0] === before.zones?.[0],
    );
  if (!fitting) {
    return refusal(
      409,
      'OperationNotAllowed',
      `Capacity reservation group '${group.name}' has no capacity reservation for VM size '${sizeOf(before)}'${before.zones ? ` in zone '${before.zones[0]}'` : ''}.`,
    );
  }
  // A regional machine that runs takes its slot with the next start.
  const holdsSlot = isRunning(before) && before.zones !== undefined;
  const properties = { ...before.properties, capacityReservation: { capacityReservationGroup: { id: group.id } } };
  return update({ ...before, properties, unseen: { ...before.unseen, holdsSlot } }, before, call, world);
}

function letGo(before: SampleResource, call: ResourceCall, world: ArmWorld): Answer {
  const reserved = new Utilization(world.store, world.now())
    .reservationsOf(textAt(before.properties, 'capacityReservation', 'capacityReservationGroup', 'id') ?? '')
    .some(({ sku }) => textAt(sku, 'name') === sizeOf(before) && valueAt(sku, 'capacity') !== 0);
  if (isRunning(before) && reserved) {
    return refusal(
      409,
      'OperationNotAllowed',
      `Virtual machine '${before.name}' is running. Deallocate it or set the capacity of its reservation to 0 before it is disassociated.`,
    );
  }
  const { capacityReservation, ...properties } = before.properties;
  return update({ ...before, properties }, before, call, world);
}

/** `POST …/start`, `…/restart` and `…/deallocate`. */
export function machineAction(action: string): Handler | undefined {
  const after = powerAfter[action];
  if (!after) return undefined;
  return (call, world) => {
    const before = world.store.get(call.path.id);
    return before ? update({ ...before, unseen: { ...before.unseen, ...after } }, before, call, world) : notThere(call);
  };
}

const powerAfter: Readonly<Record<string, UnseenState>> = {
  start: { power: 'running', holdsSlot: true },
  // Restarting in place is no new allocation, so the slot is not taken with it.
  restart: { power: 'running' },
  deallocate: { power: 'deallocated', holdsSlot: false },
};

function update(after: SampleResource, before: SampleResource, call: ResourceCall, world: ArmWorld): Answer {
  const { store, operations } = world;
  store.put({ ...before, properties: { ...before.properties, provisioningState: 'Updating' } });
  store.put(after, operations.end);
  const headers = operations.start({
    call,
    subscription: call.subscription.id,
    namespace: 'Microsoft.Compute',
    region: after.location ?? '',
    result: () => present(after, call, world),
  });
  return { status: 202, headers };
}
