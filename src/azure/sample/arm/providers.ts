import { regionZones } from '../../../core/facts/regions';
import { type Answer, ok, refusal } from '../answer';
import { regionDisplayName, sampleRegions } from '../estate/regions';
import type { Json } from '../json';
import type { ApiVersions } from './api-versions';
import type { ArmCall, ArmWorld } from './arm-call';
import { pageOf } from './paging';

/** `GET /providers` and `GET /subscriptions/{id}/providers`; `prefix` is empty or the subscription's id. */
export function listProviders(call: ArmCall, { versions, pageSize }: ArmWorld, prefix: string): Answer {
  return pageOf(versions.namespaces, call, pageSize, (namespace) => presentProvider(namespace, versions, prefix));
}

/** `GET /providers/{namespace}` and `GET /subscriptions/{id}/providers/{namespace}`. */
export function getProvider(name: string, { versions }: ArmWorld, prefix: string): Answer {
  const namespace = versions.namespaceNamed(name);
  if (namespace === undefined) {
    return refusal(404, 'InvalidResourceNamespace', `The resource namespace '${name}' is invalid.`);
  }
  return ok(presentProvider(namespace, versions, prefix));
}

function presentProvider(namespace: string, versions: ApiVersions, prefix: string): Json {
  return {
    id: `${prefix}/providers/${namespace}`,
    namespace,
    ...(prefix !== '' && { registrationState: 'Registered', registrationPolicy: 'RegistrationRequired' }),
    resourceTypes: versions.typesOf(namespace).map((type) => ({
      resourceType: type,
      locations: sampleRegions.map(regionDisplayName),
      zoneMappings: sampleRegions.flatMap((region) => {
        const zones = regionZones(region, `${namespace}/${type}`) ?? [];
        return zones.length === 0 ? [] : [{ location: regionDisplayName(region), zones }];
      }),
      apiVersions: [...(versions.of(namespace, type) ?? [])].reverse(),
      capabilities: 'CrossResourceGroupResourceMove, CrossSubscriptionResourceMove, SupportsTags, SupportsLocation',
    })),
  };
}
