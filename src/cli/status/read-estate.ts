import { subscriptionGone } from '../../azure/client/failures';
import type { Estate, SubscriptionEstate } from '../../azure/estate/estate';
import type { LiveEstate } from '../../azure/loading/live-estate';
import type { StatusReport } from '../../reports/status/status-report';
import type { Progress } from '../terminal';

export interface ReadOptions {
  readonly progress: Progress;
  readonly isRefresh: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Reads the whole estate, or the subscriptions that are named, with the utilisation of every group. */
export async function readEstate(
  estate: LiveEstate,
  named: readonly string[],
  { progress, isRefresh, signal }: ReadOptions,
): Promise<StatusReport> {
  progress.say('Listing subscriptions');
  await estate.list(signal);
  if (estate.failure) return { failure: estate.failure, tenants: [], estate: estate.snapshot([]) };
  const ids = named.length > 0 ? named.map((name) => idOf(name, estate)) : estate.subscriptions.map(({ id }) => id);
  progress.say(`Reading ${ids.length} subscriptions`);
  await estate.load(ids, { refresh: isRefresh, ...(signal && { signal }) });
  const groups = estate
    .snapshot(ids)
    .subscriptions.flatMap(({ capacity }) => (capacity?.groups ?? []).map(({ id }) => id));
  await estate.loadUtilization(groups, signal, (read) => progress.say(`${read} of ${groups.length} groups read`));
  return reportOf(estate, ids, named.length > 0);
}

/** By id, or by name where just one subscription has it. */
function idOf(name: string, estate: LiveEstate): string {
  const key = name.toLowerCase();
  const found = estate.subscriptions.filter((each) => each.name.toLowerCase() === key);
  return found.length === 1 && found[0] ? found[0].id : key;
}

function reportOf(estate: LiveEstate, ids: readonly string[], isChosen: boolean): StatusReport {
  const order = new Map(estate.tenants.map(({ id }, index) => [id, index]));
  const known = estate.snapshot(ids);
  const missing = ids.filter((id) => !estate.subscription(id)).map((id) => unknownSubscription(id, known.asOf));
  const subscriptions = [...known.subscriptions, ...missing].sort(
    (a, b) =>
      (order.get(a.tenantId) ?? order.size) - (order.get(b.tenantId) ?? order.size) ||
      a.name.localeCompare(b.name, 'en') ||
      a.id.localeCompare(b.id, 'en'),
  );
  const wanted = new Set(subscriptions.map(({ tenantId }) => tenantId));
  const told: Estate = { asOf: known.asOf, subscriptions };
  const listed = estate.tenants.filter(({ id }) => !isChosen || wanted.has(id));
  const others = [...wanted]
    .filter((id) => !order.has(id))
    .map((id) => ({ id, name: id || 'Not found', domain: null }));
  return { tenants: [...listed, ...others], estate: told };
}

function unknownSubscription(id: string, asOf: string): SubscriptionEstate {
  const empty = { capacity: null, flowLogs: null, zones: null, azureLocal: null, failures: {} };
  return { id, name: id, tenantId: '', error: subscriptionGone, ...empty, asOf };
}
