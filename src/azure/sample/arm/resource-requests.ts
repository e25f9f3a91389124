import { type Answer, ok, refusal } from '../answer';
import { segmentOf } from '../estate/identifiers';
import type { SampleResource } from '../estate/resource';

import { isObject, type Json, valueAt } from '../json';
import { consumersOf } from '../utilization';
import type { ArmWorld, Handler, ResourceCall } from './arm-call';
import { pageOf } from './paging';
import { instanceViewOf, present } from './present';
import { deleteFlowLog, putFlowLog } from './write-flow-logs';
import { deleteGroup, notThere, patchGroup, putGroup } from './write-groups';
import { machineAction, patchMachine } from './write-machines';
import { deleteReservation, patchReservation, putReservation } from './write-reservations';

const group = 'microsoft.compute/capacityreservationgroups';
const machine = 'microsoft.compute/virtualmachines';

const writers: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  [group]: { PUT: putGroup, PATCH: patchGroup, DELETE: deleteGroup },
  [`${group}/capacityreservations`]: { PUT: putReservation, PATCH: patchReservation, DELETE: deleteReservation },
  [machine]: { PATCH: patchMachine },
  'microsoft.network/networkwatchers/flowlogs': { PUT: putFlowLog, DELETE: deleteFlowLog },
};

/** Answers what is asked about a resource or a list of resources. */
export function answerResource(call: ResourceCall, world: ArmWorld): Answer {
  const { method, path } = call;
  if (method === 'GET') return path.isList ? list(call, world) : get(call, world);
  if (method === 'POST') return act(call, world);
  const writer = path.isList ? undefined : writers[path.type]?.[method];
  return (
    writer?.(call, world) ??
    refusal(405, 'MethodNotAllowed', `The HTTP method '${method}' is not supported at scope '${path.id}'.`)
  );
}

function get(call: ResourceCall, world: ArmWorld): Answer {
  const { path } = call;
  const resource = world.store.get(path.id);
  if (resource) return ok(present(resource, call, world));
  const parent = path.names.length > 1 ? world.store.get(path.id.replace(/\/[^/]+\/[^/]+$/, '')) : undefined;
  const child = parent && embeddedChild(parent, path.id);
  if (child) return ok(child);
  if (path.type === 'microsoft.authorization/locks') {
    return refusal(404, 'LockNotFound', `The lock '${path.names.at(-1)}' could not be found.`);
  }
  if (path.type === 'microsoft.authorization/roleassignments') {
    return refusal(404, 'RoleAssignmentNotFound', `The role assignment '${path.names.at(-1)}' is not found.`);
  }
  if (path.resourceGroup !== undefined && !hasResourceGroup(path.resourceGroup, call, world)) {
    return refusal(404, 'ResourceGroupNotFound', `Resource group '${path.resourceGroup}' could not be found.`);
  }
  return notThere(call);
}

/** A subnet, which lives in the body of its network. */
function embeddedChild(parent: SampleResource, id: string): Json | undefined {
  const subnets = valueAt(parent.properties, 'subnets');
  if (!Array.isArray(subnets)) return undefined;
  return subnets.find((subnet) => isObject(subnet) && String(subnet['id']).toLowerCase() === id.toLowerCase());
}

function hasResourceGroup(name: string, { subscription }: ResourceCall, { store }: ArmWorld): boolean {
  return store
    .list(subscription.id)
    .some(({ id }) => segmentOf(id, 'resourceGroups')?.toLowerCase() === name.toLowerCase());
}

function list(call: ResourceCall, world: ArmWorld): Answer {
  const { path, url } = call;
  if (path.type === `${machine}/instanceview`) return instanceView(call, world);
  if (
    path.type === machine &&
    /instanceview/i.test(url.searchParams.get('$expand') ?? '') &&
    !url.searchParams.has('$filter')
  ) {
    return refusal(400, 'InvalidParameter', "The $expand query option 'instanceView' needs the $filter query option.");
  }
  const parent = path.names.length > 0 ? path.id.replace(/\/[^/]+$/, '') : undefined;
  if (parent !== undefined && !world.store.get(parent)) {
    return refusal(404, 'ParentResourceNotFound', `The parent resource '${parent}' could not be found.`);
  }
  const prefix = parent === undefined ? undefined : `${path.id.toLowerCase()}/`;
  const own = world.store
    .list(call.subscription.id, new Set([path.type]))
    .filter(({ id }) => prefix === undefined || id.toLowerCase().startsWith(prefix))
    .filter(({ id }) => isInGroup(id, path.resourceGroup));
  const idsOnly = url.searchParams.get('resourceIdsOnly');
  if (path.type === group && idsOnly !== null) return listGroupIds(idsOnly, own, call, world);
  return pageOf(own, call, world.pageSize, (resource) => present(resource, call, world));
}

function instanceView({ path }: ResourceCall, { store }: ArmWorld): Answer {
  const resource = store.get(path.id.replace(/\/[^/]+$/, ''));
  return resource
    ? ok(instanceViewOf(resource))
    : refusal(404, 'ResourceNotFound', `The virtual machine '${path.names[0]}' was not found.`);
}

/**
 * `resourceIdsOnly`: with `SharedWithSubscription`, groups in a region where the consumer has no group of its own are
 * left out, a known fault of Compute's answer.
 */
function listGroupIds(
  which: string,
  own: readonly SampleResource[],
  call: ResourceCall,
  { source, store, pageSize }: ArmWorld,
): Answer {
  const key = which.toLowerCase();
  if (!['createdinsubscription', 'sharedwithsubscription', 'all'].includes(key)) {
    return refusal(400, 'InvalidParameter', `The value '${which}' of parameter resourceIdsOnly is invalid.`);
  }
  const regions = new Set(own.map(({ location }) => location));
  const shared = source.subscriptions
    .filter(({ tenantId, id }) => tenantId === call.tenant.id && id !== call.subscription.id)
    .flatMap(({ id }) => store.list(id, new Set([group])))
    .filter((other) => consumersOf(other).includes(call.subscription.id) && regions.has(other.location));
  const chosen = [...(key === 'sharedwithsubscription' ? [] : own), ...(key === 'createdinsubscription' ? [] : shared)];
  return pageOf(chosen, call, pageSize, ({ id, type, location }) => ({ id, type, location: location ?? '' }));
}

function act(call: ResourceCall, world: ArmWorld): Answer {
  const { path } = call;
  const action = path.type.split('/').at(-1) ?? '';
  const handler = path.isList && path.type === `${machine}/${action}` ? machineAction(action) : undefined;
  const resourceId = path.id.replace(/\/[^/]+$/, '');
  return (
    handler?.({ ...call, path: { ...path, id: resourceId } }, world) ??
    refusal(404, 'NotFound', `The action '${action}' is not found at '${resourceId}'.`)
  );
}

/** `GET …/locations/{location}/virtualMachines`. */
export function listMachinesIn(region: string, call: ResourceCall, world: ArmWorld): Answer {
  const machines = world.store
    .list(call.subscription.id, new Set([machine]))
    .filter(({ location }) => location === region);
  return pageOf(machines, call, world.pageSize, (resource) => present(resource, call, world));
}

function isInGroup(id: string, resourceGroup: string | undefined): boolean {
  return resourceGroup === undefined || segmentOf(id, 'resourceGroups')?.toLowerCase() === resourceGroup.toLowerCase();
}
