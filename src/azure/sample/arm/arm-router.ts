import { type Answer, accessDenied, ok, refusal, subscriptionNotFound } from '../answer';
import type { SampleSubscription } from '../estate/resource';
import { answerGraph, readableBy } from '../graph/graph-endpoint';
import type { ArmCall, ArmWorld, ResourceCall } from './arm-call';
import { listSkus, listUsages } from './offers';
import { getProvider, listProviders } from './providers';
import { type ResourcePath, readResourcePath, segmentsOf } from './resource-path';
import { answerResource, listMachinesIn } from './resource-requests';
import {
  checkZonePeers,
  listLocations,
  listResourceGroups,
  listSubscriptions,
  listTenants,
  presentSubscription,
} from './subscriptions';

export interface RouterOptions {
  /** The subscriptions that are there now. */
  readonly subscriptions: readonly SampleSubscription[];
  /** Resource Graph shows the estate as it was at this time, in milliseconds since 1970. */
  readonly graphTime: number;
}

/** Answers a request whose token is good, or refuses it as Azure Resource Manager does. */
export function answerArm(call: Omit<ArmCall, 'apiVersion'>, world: ArmWorld, options: RouterOptions): Answer {
  const segments = segmentsOf(call.url.pathname);
  if (!segments) return unknownPath(call.url.pathname);
  const version = call.url.searchParams.get('api-version');
  const type = typeAsked(segments);
  if (type === undefined) return unknownPath(call.url.pathname);
  const refused = world.versions.refusalOf(type, version);
  if (refused) return refused;
  const known: ArmCall = { ...call, apiVersion: version ?? '' };
  const [first = ''] = segments;
  if (first.toLowerCase() !== 'subscriptions') return answerTenant(segments, known, world, options);
  if (segments.length === 1) {
    return call.method === 'GET' ? listSubscriptions(known, world, options.subscriptions) : notAllowed(call.method);
  }
  return answerSubscription(segments, known, world, options);
}

/** The type whose api versions count, in lower case; undefined for a path that nobody serves. */
function typeAsked(segments: readonly string[]): string | undefined {
  const lower = segments.map((segment) => segment.toLowerCase());
  const [first, , third] = lower;
  if (first === 'tenants' && lower.length === 1) return 'microsoft.resources/tenants';
  const providers = lower.lastIndexOf('providers');
  if (providers >= 0 && lower.length <= providers + 2) return 'microsoft.resources/providers';
  if (providers >= 0) return typeBehind(lower.slice(providers + 1));
  if (first !== 'subscriptions') return undefined;
  if (lower.length <= 2) return 'microsoft.resources/subscriptions';
  if (third === 'locations' && lower.length === 3) return 'microsoft.resources/locations';
  return third === 'resourcegroups' && lower.length <= 4
    ? 'microsoft.resources/subscriptions/resourcegroups'
    : undefined;
}

/** Actions and views have the versions of what they belong to. */
function typeBehind([namespace = '', ...below]: readonly string[]): string {
  const levels = below.filter((_, index) => index % 2 === 0);
  const last = levels.at(-1) ?? '';
  const isAction = ['instanceview', 'start', 'restart', 'deallocate'].includes(last) && levels.length > 1;
  return [namespace, ...(isAction ? levels.slice(0, -1) : levels)].join('/');
}

function answerTenant(segments: readonly string[], call: ArmCall, world: ArmWorld, options: RouterOptions): Answer {
  const [first = '', namespace, type] = segments.map((segment) => segment.toLowerCase());
  if (first === 'tenants') return call.method === 'GET' ? listTenants(call, world) : notAllowed(call.method);
  if (namespace === 'microsoft.resourcegraph' && type === 'resources') {
    if (call.method !== 'POST') return notAllowed(call.method);
    const subscriptions = readableBy(options.subscriptions, call.tenant.id);
    return answerGraph(call.body, { subscriptions, store: world.store, time: options.graphTime });
  }
  if (segments.length > 2 || call.method !== 'GET') return unknownPath(call.url.pathname);
  return namespace === undefined ? listProviders(call, world, '') : getProvider(segments[1] ?? '', world, '');
}

function answerSubscription(
  segments: readonly string[],
  call: ArmCall,
  world: ArmWorld,
  options: RouterOptions,
): Answer {
  const id = segments[1]?.toLowerCase() ?? '';
  const subscription = options.subscriptions.find((candidate) => candidate.id === id);
  if (!subscription) return subscriptionNotFound(id);
  if (subscription.tenantId !== call.tenant.id) return wrongTenant(call, subscription);
  if (segments.length === 2)
    return call.method === 'GET' ? ok(presentSubscription(subscription)) : notAllowed(call.method);
  const path = readResourcePath(segments);
  if (subscription.refuses) return accessDenied(actionOf(call, path, segments), `/subscriptions/${id}`);
  const [, , third = ''] = segments.map((segment) => segment.toLowerCase());
  if (third === 'locations') return listLocations(subscription);
  if (third === 'resourcegroups' && segments.length === 3) return listResourceGroups(call, world, subscription);
  if (third === 'providers' && segments.length <= 4) {
    const prefix = `/subscriptions/${id}`;
    return segments.length === 3 ? listProviders(call, world, prefix) : getProvider(segments[3] ?? '', world, prefix);
  }
  return path ? answerProvider({ ...call, path, subscription }, world) : unknownPath(call.url.pathname);
}

function answerProvider(call: ResourceCall, world: ArmWorld): Answer {
  const { path, url, subscription } = call;
  const [location = '', operation = ''] = path.names;
  switch (path.type) {
    case 'microsoft.compute/skus':
      return listSkus(call, world);
    case 'microsoft.compute/locations/usages':
      return listUsages(location.toLowerCase(), world, subscription);
    case 'microsoft.compute/locations/virtualmachines':
      return listMachinesIn(location.toLowerCase(), call, world);
    case 'microsoft.compute/locations/operations':
    case 'microsoft.network/locations/operations':
      return world.operations.answer(operation, url);
    case 'microsoft.resources/checkzonepeers':
      return checkZonePeers(call, world);
    default:
      return answerResource(call, world);
  }
}

function actionOf({ method }: ArmCall, path: ResourcePath | undefined, segments: readonly string[]): string {
  const verb = method === 'GET' ? 'read' : method === 'DELETE' ? 'delete' : method === 'POST' ? 'action' : 'write';
  return path ? `${path.type}/${verb}` : `Microsoft.Resources/subscriptions/${segments[2] ?? ''}/${verb}`;
}

function wrongTenant({ tenant }: ArmCall, { tenantId }: SampleSubscription): Answer {
  const message = `The access token is from the wrong issuer 'https://sts.windows.net/${tenant.id}/'. It must match the tenant 'https://sts.windows.net/${tenantId}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${tenantId}' to get the token.`;
  const challenge = `Bearer authorization_uri="https://login.windows.net/${tenantId}", error="invalid_token", error_description="${message}"`;
  return { ...refusal(401, 'InvalidAuthenticationTokenTenant', message), headers: { 'WWW-Authenticate': challenge } };
}

function unknownPath(path: string): Answer {
  return refusal(404, 'NotFound', `No HTTP resource was found that matches the request URI '${path}'.`);
}

function notAllowed(method: string): Answer {
  return refusal(405, 'MethodNotAllowed', `The HTTP method '${method}' is not supported here.`);
}
