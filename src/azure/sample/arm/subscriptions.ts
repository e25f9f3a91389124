import { type Answer, ok, refusal } from '../answer';
import { locationAnswer, sampleRegions, zoneMappings } from '../estate/regions';
import type { SampleSubscription, SampleTenant } from '../estate/resource';
import { containersOf } from '../graph/graph-rows';
import { type Json, textAt, valueAt } from '../json';
import type { ArmCall, ArmWorld, ResourceCall } from './arm-call';
import { pageOf } from './paging';

/** `GET /tenants`: all that the account belongs to, whichever of them the token is for. */
export function listTenants(call: ArmCall, { source, pageSize }: ArmWorld): Answer {
  return pageOf(source.tenants, call, pageSize, (tenant) => presentTenant(tenant));
}

/** `GET /subscriptions`: those of the token's tenant. */
export function listSubscriptions(
  call: ArmCall,
  { pageSize }: ArmWorld,
  subscriptions: readonly SampleSubscription[],
): Answer {
  const own = subscriptions.filter(({ tenantId }) => tenantId === call.tenant.id);
  return pageOf(own, call, pageSize, presentSubscription);
}

function presentTenant({ id, displayName, domain, countryCode, category }: SampleTenant): Json {
  return {
    id: `/tenants/${id}`,
    tenantId: id,
    countryCode,
    displayName,
    domains: [domain, `${displayName.replace(/\s/g, '').toLowerCase()}.onmicrosoft.com`],
    tenantCategory: category,
    defaultDomain: domain,
    tenantType: 'AAD',
  };
}

export function presentSubscription({ id, name, tenantId }: SampleSubscription): Json {
  return {
    id: `/subscriptions/${id}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId: id,
    tenantId,
    displayName: name,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'EnterpriseAgreement_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}

/** `GET /subscriptions/{id}/locations`. */
export function listLocations({ id }: SampleSubscription): Answer {
  return ok({ value: sampleRegions.map((region) => locationAnswer(id, region)) });
}

/** `GET /subscriptions/{id}/resourceGroups`. */
export function listResourceGroups(call: ArmCall, world: ArmWorld, subscription: SampleSubscription): Answer {
  const [, ...groups] = containersOf(world.store, subscription, world.now());
  return pageOf(groups, call, world.pageSize, ({ id, name, location, properties }) => ({
    id,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location: location ?? '',
    properties,
  }));
}

/** `POST /subscriptions/{id}/providers/Microsoft.Resources/checkZonePeers`. */
export function checkZonePeers({ body, subscription }: ResourceCall, { source }: ArmWorld): Answer {
  const location = textAt(body, 'location');
  const asked = valueAt(body, 'subscriptionIds');
  if (location === undefined || !Array.isArray(asked)) {
    return refusal(
      400,
      'InvalidRequestContent',
      "The request content was invalid: 'location' and 'subscriptionIds' are required.",
    );
  }
  const others = asked.flatMap((entry) => {
    const id = String(entry).split('/').at(-1)?.toLowerCase();
    return source.subscriptions.filter((other) => other.id === id);
  });
  return ok({
    subscriptionId: subscription.id,
    location,
    availabilityZonePeers: zoneMappings(subscription.id, location).map(({ logicalZone, physicalZone }) => ({
      availabilityZone: logicalZone,
      peers: others.map(({ id }) => ({
        subscriptionId: id,
        availabilityZone:
          zoneMappings(id, location).find((mapping) => mapping.physicalZone === physicalZone)?.logicalZone ?? '',
      })),
    })),
  });
}
