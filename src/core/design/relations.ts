import type { Design } from './design';
import { referencedResource, referrers } from './links';
import { valueAt } from './read-value';
import type { Resource } from './resource';
import { childrenOfType } from './resource-index';

/** What a design declares about a resource elsewhere: in other files and modules too, however they refer to it. */

/** The private endpoints that lead to a resource. */
export function privateEndpointsOf(design: Design, resource: Resource): readonly Resource[] {
  return referrers(design, resource, 'Microsoft.Network/privateEndpoints');
}

/** The diagnostic settings of a resource. One that only sends its logs to the resource is none of its own. */
export function diagnosticSettingsOf(design: Design, resource: Resource): readonly Resource[] {
  return extensionsOf(design, resource, 'Microsoft.Insights/diagnosticSettings');
}

/** The locks on the resource itself; one on its group is not told. */
export function locksOn(design: Design, resource: Resource): readonly Resource[] {
  return extensionsOf(design, resource, 'Microsoft.Authorization/locks');
}

/** The role assignments on the resource itself; those that it inherits are not told. */
export function roleAssignmentsOn(design: Design, resource: Resource): readonly Resource[] {
  return extensionsOf(design, resource, 'Microsoft.Authorization/roleAssignments');
}

/** The flow logs whose target is the resource: a virtual network, a subnet, an interface or a security group. */
export function flowLogsOf(design: Design, resource: Resource): readonly Resource[] {
  return referrers(design, resource, 'Microsoft.Network/networkWatchers/flowLogs').filter(
    (log) => referencedResource(design, valueAt(log.body, 'properties.targetResourceId')) === resource,
  );
}

/** Where the types that can use a capacity reservation group name it. */
const reservationPaths: Readonly<Record<string, string>> = {
  'Microsoft.Compute/virtualMachines': 'properties.capacityReservation.capacityReservationGroup.id',
  'Microsoft.Compute/virtualMachineScaleSets':
    'properties.virtualMachineProfile.capacityReservation.capacityReservationGroup.id',
};

/** The virtual machines and scale sets that a capacity reservation group is linked to. */
export function machinesOfReservationGroup(design: Design, group: Resource): readonly Resource[] {
  return Object.keys(reservationPaths)
    .flatMap((type) => referrers(design, group, type))
    .filter((machine) => reservationGroupOf(design, machine) === group);
}

/** The capacity reservation group that a machine or scale set is linked to, where the design declares it. */
export function reservationGroupOf(design: Design, machine: Resource): Resource | undefined {
  const type = machine.type.toLowerCase();
  const path = Object.entries(reservationPaths).find(([name]) => name.toLowerCase() === type)?.[1];
  return path === undefined ? undefined : referencedResource(design, valueAt(machine.body, path));
}

/** The virtual network links of a private DNS zone. */
export function networkLinksOf(design: Design, zone: Resource): readonly Resource[] {
  return childrenOfType(design, zone, linkType);
}

/** The links of private DNS zones to a virtual network. */
export function zoneLinksOf(design: Design, network: Resource): readonly Resource[] {
  return referrers(design, network, linkType);
}

const linkType = 'Microsoft.Network/privateDnsZones/virtualNetworkLinks';

/** Extensions of the resource, and not those that name it as a destination or a principal. */
function extensionsOf(design: Design, resource: Resource, type: string): readonly Resource[] {
  return referrers(design, resource, type).filter(({ scope }) => referencedResource(design, scope) === resource);
}
