import { refusal } from '../answer';
import { detailGuid } from '../estate/identifiers';
import type { SampleResource } from '../estate/resource';
import { isObject, textAt, valueAt } from '../json';
import { stableNumber } from '../seeded-numbers';
import type { Handler } from './arm-call';
import { present } from './present';
import { missing, tagsIn } from './write-groups';

export const putFlowLog: Handler = (call, world) => {
  const { body, path } = call;
  const { store, operations } = world;
  const watcher = store.get(path.id.replace(/\/[^/]+\/[^/]+$/, ''));
  if (!watcher) {
    return refusal(404, 'ParentResourceNotFound', `The network watcher '${path.names[0]}' could not be found.`);
  }
  const target = textAt(body, 'properties', 'targetResourceId');
  const storage = textAt(body, 'properties', 'storageId');
  if (target === undefined) return missing('targetResourceId');
  if (storage === undefined) return missing('storageId');
  const before = store.get(path.id);
  if (!before && /\/networkSecurityGroups\//i.test(target)) {
    return refusal(
      400,
      'NsgFlowLogCreationBlocked',
      'Creation of new NSG flow logs is blocked since June 30, 2025. Existing NSG flow logs can be used until they are retired on September 30, 2027. Create a virtual network flow log instead.',
    );
  }
  const account = store.get(storage);
  if (account && account.location !== watcher.location) {
    return refusal(
      400,
      'StorageAccountLocationMismatch',
      `Storage account '${account.name}' must be in the location of the flow log, '${watcher.location}'.`,
    );
  }
  const properties = valueAt(body, 'properties');
  const wanted: SampleResource = {
    id: before?.id ?? path.id,
    name: before?.name ?? path.names.at(-1) ?? '',
    type: 'Microsoft.Network/networkWatchers/FlowLogs',
    location: watcher.location ?? '',
    etag: `W/"${detailGuid(stableNumber(`${path.id}${world.now()}`))}"`,
    ...tagsIn(call, before),
    properties: {
      enabled: true,
      flowAnalyticsConfiguration: {},
      retentionPolicy: { days: 0, enabled: false },
      format: { type: 'JSON', version: 2 },
      ...(isObject(properties) && properties),
      targetResourceGuid: detailGuid(stableNumber(target.toLowerCase())),
      provisioningState: 'Succeeded',
    },
  };
  const during = { ...wanted, properties: { ...wanted.properties, provisioningState: 'Updating' } };
  store.put(during);
  store.put(wanted, operations.end);
  const headers = operations.start({
    call,
    subscription: call.subscription.id,
    namespace: 'Microsoft.Network',
    region: wanted.location ?? '',
    result: () => present(wanted, call, world),
  });
  return { status: before ? 200 : 201, headers, body: present(during, call, world) };
};

export const deleteFlowLog: Handler = (call, { store, operations }) => {
  const before = store.get(call.path.id);
  if (!before) return { status: 204 };
  store.put({ ...before, properties: { ...before.properties, provisioningState: 'Deleting' } });
  store.remove(before.id, operations.end);
  const headers = operations.start({
    call,
    subscription: call.subscription.id,
    namespace: 'Microsoft.Network',
    region: before.location ?? '',
  });
  return { status: 202, headers };
};
