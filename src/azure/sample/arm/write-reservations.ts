import { type Answer, bareRefusal, refusal } from '../answer';
import { detailGuid } from '../estate/identifiers';
import type { SampleResource } from '../estate/resource';
import { isOffered, type SampleSize, sizeNamed } from '../estate/sizes';
import { isObject, numberAt, textAt, valueAt } from '../json';
import { stableNumber } from '../seeded-numbers';
import { effectiveCapacity, isRunning, Utilization } from '../utilization';
import type { ArmWorld, Handler, ResourceCall } from './arm-call';
import { quotasOf } from './offers';
import type { OperationFailure } from './operations';
import { present } from './present';
import { missing, notThere, tagsIn, zonesIn } from './write-groups';

export const putReservation: Handler = (call, world) => {
  const group = world.store.get(call.path.id.replace(/\/[^/]+\/[^/]+$/, ''));
  if (!group) {
    return refusal(
      404,
      'ParentResourceNotFound',
      `Failed to perform 'write' on resource(s) of type 'capacityReservationGroups/capacityReservations', because the parent resource could not be found.`,
    );
  }
  const before = world.store.get(call.path.id);
  const wanted = reservationIn(call, world, group, before);
  if ('status' in wanted) return wanted;
  const impossible = refusalOf(wanted, call, world, group, before);
  if (impossible) return impossible;
  return carryOut(wanted, before, call, world, before ? 200 : 201);
};

export const patchReservation: Handler = (call, world) => {
  const before = world.store.get(call.path.id);
  const group = world.store.get(call.path.id.replace(/\/[^/]+\/[^/]+$/, ''));
  if (!before || !group) return notThere(call);
  const capacity = numberAt(call.body, 'sku', 'capacity') ?? numberAt(before.sku, 'capacity') ?? 0;
  const wanted = { ...before, ...tagsIn(call, before), sku: { ...before.sku, capacity } };
  const impossible = refusalOf(wanted, call, world, group, before);
  return impossible ?? carryOut(wanted, before, call, world, 202);
};

export const deleteReservation: Handler = (call, world) => {
  const { operations, store, now } = world;
  const before = store.get(call.path.id);
  if (!before) return { status: 204 };
  if (new Utilization(store, now()).allocatedTo(before).length > 0) {
    return refusal(
      409,
      'OperationNotAllowed',
      `Capacity Reservation '${before.name}' cannot be deleted because it has virtual machines allocated. Disassociate or deallocate them first.`,
    );
  }
  store.put({ ...before, properties: { ...before.properties, provisioningState: 'Deleting' } });
  store.remove(before.id, operations.end);
  return { status: 202, headers: operationHeaders(call, world, before) };
};

function reservationIn(
  call: ResourceCall,
  world: ArmWorld,
  group: SampleResource,
  before: SampleResource | undefined,
): SampleResource | Answer {
  const { body, path } = call;
  const size = textAt(body, 'sku', 'name');
  if (size === undefined) return missing('sku');
  const zones = zonesIn(call);
  const schedule = valueAt(body, 'properties', 'scheduleProfile');
  const created = new Date(world.now()).toISOString();
  return {
    id: before?.id ?? path.id,
    name: before?.name ?? path.names.at(-1) ?? '',
    type: 'Microsoft.Compute/capacityReservationGroups/capacityReservations',
    location: group.location ?? '',
    ...(zones && { zones }),
    ...tagsIn(call, before),
    sku: { name: size, capacity: numberAt(body, 'sku', 'capacity') ?? 1 },
    properties: before?.properties ?? {
      reservationId: detailGuid(stableNumber(path.id.toLowerCase())),
      platformFaultDomainCount: zones ? 1 : 3,
      provisioningTime: created,
      timeCreated: created,
      provisioningState: 'Creating',
      ...(isObject(schedule) && { scheduleProfile: schedule }),
    },
    ...(before?.unseen && { unseen: before.unseen }),
  };
}

/** What is refused at once; undefined where the attempt can begin. */
function refusalOf(
  wanted: SampleResource,
  call: ResourceCall,
  world: ArmWorld,
  group: SampleResource,
  before: SampleResource | undefined,
): Answer | undefined {
  const { name = '', capacity } = { name: textAt(wanted.sku, 'name'), capacity: numberAt(wanted.sku, 'capacity') ?? 0 };
  const size = sizeNamed(name);
  const zone = wanted.zones?.[0];
  const region = group.location ?? '';
  if (capacity < 0 || !Number.isInteger(capacity)) {
    return refusal(400, 'InvalidParameter', `The value ${capacity} of parameter sku.capacity is invalid.`, {
      target: 'sku.capacity',
    });
  }
  if (zone === undefined ? group.zones !== undefined : group.zones?.includes(zone) !== true) {
    return refusal(
      400,
      'InvalidParameter',
      `The zone of capacity reservation '${wanted.name}' must be one of its group's zones: ${group.zones?.join(', ') ?? 'none'}.`,
      { target: 'zones' },
    );
  }
  if (!size || !isOffered(size, region) || size.reservable.length === 0) {
    return bareRefusal(
      409,
      'SkuNotAvailable',
      `The requested VM size '${name}' is currently not available in location '${region}'${zone === undefined ? '' : ` zones '${zone}'`} for subscription '${call.subscription.id}'. Please try another size or deploy to a different location or zones.`,
    );
  }
  const twin = new Utilization(world.store, world.now())
    .reservationsOf(group.id)
    .find((other) => other.name.toLowerCase() !== wanted.name.toLowerCase() && sameOffer(other, wanted));
  if (twin) {
    return refusal(
      409,
      'Conflict',
      `Capacity Reservation Group '${group.name}' already has capacity reservation '${twin.name}' for VM size '${name}'.`,
    );
  }
  if (before && !sameOffer(before, wanted)) {
    return refusal(409, 'PropertyChangeNotAllowed', "Changing property 'sku.name' or 'zones' is not allowed.", {
      target: 'sku.name',
    });
  }
  return quotaRefusal(size, newSlots(wanted, before, world), region, call, world);
}

function quotaRefusal(
  size: SampleSize,
  slots: number,
  region: string,
  { subscription }: ResourceCall,
  world: ArmWorld,
): Answer | undefined {
  const quota = quotasOf(subscription.id, region, world).find(({ family }) => family === size.family);
  const required = slots * size.cores;
  if (!quota || quota.used + required <= quota.limit) return undefined;
  return bareRefusal(
    409,
    'OperationNotAllowed',
    `Operation could not be completed as it results in exceeding approved ${quota.family} Cores quota. Additional details - Deployment Model: Resource Manager, Location: ${region}, Current Limit: ${quota.limit}, Current Usage: ${quota.used}, Additional Required: ${required}, (Minimum) New Limit Required: ${quota.used + required}. Submit a request for Quota increase.`,
  );
}

/** The slots that must still be found: machines that already run hold theirs. */
function newSlots(wanted: SampleResource, before: SampleResource | undefined, { store, now }: ArmWorld): number {
  const held = new Utilization(store, now()).associatedWith(wanted).filter((machine) => isRunning(machine)).length;
  return Math.max(0, (numberAt(wanted.sku, 'capacity') ?? 0) - Math.max(before ? effectiveCapacity(before) : 0, held));
}

/** Begins the attempt: all of the capacity is found by its end, or it fails and what was there stays in effect. */
function carryOut(
  wanted: SampleResource,
  before: SampleResource | undefined,
  call: ResourceCall,
  world: ArmWorld,
  status: number,
): Answer {
  const { operations, store } = world;
  const failure = allocationFailure(wanted, newSlots(wanted, before, world), world);
  const effective = before ? effectiveCapacity(before) : 0;
  const during: SampleResource = {
    ...wanted,
    properties: { ...wanted.properties, provisioningState: before ? 'Updating' : 'Creating' },
    unseen: { ...wanted.unseen, effective },
  };
  store.put(during);
  if (!failure) {
    const { effective: _, failure: __, ...unseen } = wanted.unseen ?? {};
    store.put(
      { ...wanted, properties: { ...wanted.properties, provisioningState: 'Succeeded' }, unseen },
      operations.end,
    );
  } else if (before) {
    store.put(
      {
        ...during,
        properties: { ...wanted.properties, provisioningState: 'Failed' },
        unseen: { ...during.unseen, failure },
      },
      operations.end,
    );
  } else store.remove(wanted.id, operations.end);
  const headers = operationHeaders(call, world, wanted, failure);
  return status === 202 ? { status, headers } : { status, headers, body: present(during, call, world) };
}

function allocationFailure(
  wanted: SampleResource,
  slots: number,
  { freeSlots }: ArmWorld,
): OperationFailure | undefined {
  const offer = {
    region: wanted.location ?? '',
    size: textAt(wanted.sku, 'name') ?? '',
    zone: wanted.zones?.[0] ?? null,
  };
  if (slots <= freeSlots(offer)) return undefined;
  return offer.zone === null
    ? {
        code: 'AllocationFailed',
        message:
          'Allocation failed. We do not have sufficient capacity for the requested VM size in this region. Read more about improving likelihood of allocation success at https://aka.ms/allocation-guidance',
      }
    : {
        code: 'ZonalAllocationFailed',
        message:
          'Allocation failed. We do not have sufficient capacity for the requested VM size in this zone. Read more about improving likelihood of allocation success at https://aka.ms/allocation-guidance',
      };
}

function operationHeaders(
  call: ResourceCall,
  world: ArmWorld,
  { id, location = '' }: SampleResource,
  failure?: OperationFailure,
): Readonly<Record<string, string>> {
  return world.operations.start({
    call,
    subscription: call.subscription.id,
    namespace: 'Microsoft.Compute',
    region: location,
    ...(failure && { failure }),
    result: () => {
      const resource = world.store.get(id);
      return resource && present(resource, call, world);
    },
  });
}

function sameOffer(a: SampleResource, b: SampleResource): boolean {
  return (
    textAt(a.sku, 'name')?.toLowerCase() === textAt(b.sku, 'name')?.toLowerCase() &&
    (a.zones?.[0] ?? '') === (b.zones?.[0] ?? '')
  );
}
