import { regionZones } from '../../../core/facts/regions';
import { type Answer, refusal } from '../answer';
import type { SampleResource } from '../estate/resource';
import { isObject, type JsonObject, textAt, valueAt } from '../json';
import { Utilization } from '../utilization';
import type { Handler, ResourceCall } from './arm-call';
import { present } from './present';

export const putGroup: Handler = (call, world) => {
  const { body, path } = call;
  const before = world.store.get(path.id);
  const location = textAt(body, 'location') ?? before?.location;
  if (location === undefined) return missing('location');
  const zones = zonesIn(call);
  const unknown = zones?.find((zone) => !regionZones(location)?.includes(zone));
  if (unknown !== undefined) {
    return refusal(400, 'InvalidParameter', `Zone '${unknown}' is not available in location '${location}'.`, {
      target: 'zones',
    });
  }
  if (before && (before.location !== location || String(before.zones ?? '') !== String(zones ?? ''))) {
    return refusal(409, 'PropertyChangeNotAllowed', "Changing property 'zones' or 'location' is not allowed.", {
      target: 'zones',
    });
  }
  const group: SampleResource = {
    id: before?.id ?? path.id,
    name: before?.name ?? path.names.at(-1) ?? '',
    type: 'Microsoft.Compute/capacityReservationGroups',
    location,
    ...(zones && { zones }),
    ...tagsIn(call, before),
    properties: propertiesIn(call, before),
  };
  world.store.put(group);
  return { status: before ? 200 : 201, body: present(group, call, world) };
};

/** Only tags and who it is shared with can be changed. */
export const patchGroup: Handler = (call, world) => {
  const before = world.store.get(call.path.id);
  if (!before) return notThere(call);
  const group = { ...before, ...tagsIn(call, before), properties: propertiesIn(call, before) };
  world.store.put(group);
  return { status: 200, body: present(group, call, world) };
};

export const deleteGroup: Handler = (call, world) => {
  const { path } = call;
  if (!world.store.get(path.id)) return { status: 204 };
  const utilization = new Utilization(world.store, world.now());
  if (utilization.reservationsOf(path.id).length > 0 || utilization.machinesOf(path.id).length > 0) {
    return refusal(
      409,
      'OperationNotAllowed',
      `Capacity Reservation Group '${path.names.at(-1)}' cannot be deleted because it has capacity reservations or virtual machines associated with it.`,
    );
  }
  world.store.remove(path.id);
  return { status: 200 };
};

function propertiesIn({ body }: ResourceCall, before: SampleResource | undefined): JsonObject {
  const sharingProfile = valueAt(body, 'properties', 'sharingProfile') ?? before?.properties['sharingProfile'];
  const reservationType = before?.properties['reservationType'] ?? valueAt(body, 'properties', 'reservationType');
  return {
    ...(sharingProfile !== undefined && { sharingProfile }),
    ...(reservationType !== undefined && { reservationType }),
  };
}

/** The zones that a body names; undefined where it names none. */
export function zonesIn({ body }: ResourceCall): readonly string[] | undefined {
  const zones = valueAt(body, 'zones');
  return Array.isArray(zones) && zones.length > 0 ? zones.map(String) : undefined;
}

export function tagsIn({ body }: ResourceCall, before?: SampleResource): { readonly tags?: JsonObject } {
  const tags = valueAt(body, 'tags') ?? before?.tags;
  return isObject(tags) ? { tags } : {};
}

export function missing(target: string): Answer {
  return refusal(400, 'InvalidParameter', `Required parameter '${target}' is missing (null).`, { target });
}

export function notThere({ path }: ResourceCall): Answer {
  return refusal(
    404,
    'ResourceNotFound',
    `The Resource '${path.type}/${path.names.join('/')}' under resource group '${path.resourceGroup ?? ''}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}
