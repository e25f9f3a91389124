import type { ClientLimits } from '../../../src/azure/client/limits';
import { customCloud } from '../../../src/azure/cloud/custom-cloud';
import type { TokenSource } from '../../../src/azure/credentials/token-source';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import { LiveEstate } from '../../../src/azure/loading/live-estate';
import { fabrikam } from '../../../src/azure/sample/estate/tenants';
import { SampleTokens } from '../../../src/azure/sample/sample-tokens';
import { defaultAlwaysOn } from '../../../src/core/config/always-on-settings';
import { type EstateServer, type EstateServerOptions, startEstateServer } from '../server/estate-server';

/** Waits that nobody notices. */
const hasty: Partial<ClientLimits> = { firstWait: 1, longestWait: 2, patience: 50 };
/** More queries than any test sends. */
const graphQuota = { queries: 100_000, seconds: 1 };

export interface EstateOverHttp {
  readonly estate: LiveEstate;
  readonly server: EstateServer;
}

const open: EstateServer[] = [];

export async function closeServers(): Promise<void> {
  for (const server of open.splice(0)) await server.close();
}

export interface EstateSetup extends EstateServerOptions {
  readonly tokens?: TokenSource;
  readonly limits?: Partial<ClientLimits>;
}

/** The estate that a server on this machine has, read through the real client over real HTTP. */
export async function estateOverHttp({ tokens, limits, ...options }: EstateSetup = {}): Promise<EstateOverHttp> {
  const server = await startEstateServer({ graphQuota, graphLagSeconds: 0, ...options });
  open.push(server);
  const made = customCloud({ resourceManager: server.origin });
  if ('problem' in made) throw new Error(made.problem);
  const estate = new LiveEstate({
    cloud: made.cloud,
    tokens: tokens ?? signedIn(),
    alwaysOn: defaultAlwaysOn,
    limits: { ...hasty, ...limits },
  });
  return { estate, server };
}

/** Lists and loads everything. */
export async function loadWhole({ estate }: Pick<EstateOverHttp, 'estate'>): Promise<void> {
  await estate.list();
  await estate.load(estate.subscriptions.map(({ id }) => id));
}

export async function loadUtilization({ estate }: Pick<EstateOverHttp, 'estate'>): Promise<void> {
  await estate.loadUtilization(
    estate.subscriptions.flatMap(({ capacity }) => (capacity?.groups ?? []).map(({ id }) => id)),
  );
}

export function named(estate: LiveEstate, name: string): SubscriptionEstate {
  const found = estate.subscriptions.find((subscription) => subscription.name === name);
  if (!found) throw new Error(`There is no subscription ${name}.`);
  return found;
}

/** How much of everything there is, to see that nothing is lost. */
export function countsOf(estate: LiveEstate): Readonly<Record<string, number>> {
  const { subscriptions } = estate;
  const sum = (count: (subscription: SubscriptionEstate) => number) =>
    subscriptions.reduce((total, subscription) => total + count(subscription), 0);
  return {
    subscriptions: subscriptions.length,
    groups: sum(({ capacity }) => capacity?.groups.length ?? 0),
    reservations: sum(({ capacity }) => (capacity?.groups ?? []).flatMap(({ reservations }) => reservations).length),
    unreserved: sum(({ capacity }) => capacity?.unreserved.length ?? 0),
    networks: sum(({ flowLogs }) => flowLogs?.networks.length ?? 0),
    zoneItems: sum(({ zones }) => zones?.items.length ?? 0),
    instances: sum(({ azureLocal }) => azureLocal?.instances.length ?? 0),
  };
}

function signedIn(): SampleTokens {
  const tokens = new SampleTokens();
  tokens.signIn(fabrikam.id);
  return tokens;
}
