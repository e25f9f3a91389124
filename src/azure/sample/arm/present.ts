import type { SampleResource } from '../estate/resource';
import { powerStateOf } from '../graph/graph-rows';
import type { Json, JsonObject } from '../json';
import { stableNumber } from '../seeded-numbers';
import type { Presenter } from './arm-call';
import { presentGroup, presentReservation } from './present-capacity';

/** The resource as its provider answers it. */
export const present: Presenter = (resource, call, world) => {
  switch (resource.type.toLowerCase()) {
    case 'microsoft.compute/virtualmachines':
      return presentMachine(resource, wantsInstanceView(call.url));
    case 'microsoft.compute/capacityreservationgroups':
      return presentGroup(resource, call, world);
    case 'microsoft.compute/capacityreservationgroups/capacityreservations':
      return presentReservation(resource, call, world);
    default:
      return plainBody(resource);
  }
};

function wantsInstanceView(url: URL): boolean {
  return /instanceview/i.test(url.searchParams.get('$expand') ?? '') || url.searchParams.get('statusOnly') === 'true';
}

function plainBody(resource: SampleResource): JsonObject {
  const { unseen, managedBy, properties, ...plain } = resource;
  return { ...plain, ...(managedBy !== undefined && { managedBy }), properties };
}

function presentMachine(machine: SampleResource, withInstanceView: boolean): Json {
  const body = plainBody(machine);
  if (!withInstanceView) return body;
  return { ...body, properties: { ...machine.properties, instanceView: instanceViewOf(machine) } };
}

/** What `GET …/virtualMachines/{name}/instanceView` answers. */
export function instanceViewOf(machine: SampleResource): JsonObject {
  return {
    computerName: machine.name,
    hyperVGeneration: 'V2',
    platformFaultDomain: stableNumber(machine.id) % 3,
    statuses: [
      { code: 'ProvisioningState/succeeded', level: 'Info', displayStatus: 'Provisioning succeeded' },
      powerStateOf(machine),
    ],
  };
}
