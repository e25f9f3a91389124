import { systemClock } from '../client/clock';
import { type Answer, refusal } from './answer';
import { ApiVersions } from './arm/api-versions';
import type { ArmWorld } from './arm/arm-call';
import { answerArm } from './arm/arm-router';
import { Operations } from './arm/operations';
import { type Authentication, authenticate } from './authentication';
import type { EstateSource } from './estate/resource';
import { sampleEstate } from './estate/sample-estate';
import { answerOfFault, spoilBody, throttled } from './fault-answers';
import { type SampleFault, SampleFaults } from './faults';
import type { Json } from './json';
import { answerPrices, isForPrices } from './prices/prices-endpoint';
import { ResourceStore } from './resource-store';
import { type GraphQuota, GraphWindows, kindOf, RequestBuckets, usualGraphQuota } from './throttling';

export interface SampleTransportOptions {
  /** Of names and numbers that do not matter to any state; 1 where it is not given. */
  readonly seed?: number;
  /** Milliseconds since 1970; the ages of resources count from what it first says. */
  readonly clock?: () => number;
  readonly faults?: SampleFaults | readonly SampleFault[];
  /** Before each answer, in milliseconds. */
  readonly latency?: number;
  /** What is served in place of the sample estate. */
  readonly estate?: EstateSource;
  /** How long Resource Graph takes to see what was written; 20 where it is not given. */
  readonly graphLagSeconds?: number;
  /** How long an operation such as raising a reservation takes; 4 where it is not given. */
  readonly operationSeconds?: number;
  /** How many entries a page of a list has, beside Resource Graph's; 50 where it is not given. */
  readonly pageSize?: number;
  readonly graphQuota?: GraphQuota;
  /** The last api version that the cloud has, such as `2025-04-01`; all where it is not given. */
  readonly newestApiVersion?: string;
  /** The new slots that can be found for a size in a zone or, regionally, in none. */
  readonly freeSlots?: ArmWorld['freeSlots'];
}

/** Rejects a request in place of an answer: the connection was closed. */
export class ClosedConnection extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' }) });
  }
}

/** Hardly anything is left of what the sample's failed reservations ask for, and of the rest there is enough. */
const usualFreeSlots: ArmWorld['freeSlots'] = ({ region, size, zone }) =>
  region === 'westeurope' && size === 'Standard_E8s_v5' && zone === '3' ? 0 : 20;

/** Serves one estate to all requests that one transport carries. */
export class SampleCloud {
  readonly faults: SampleFaults;
  private readonly clock: () => number;
  private readonly world: ArmWorld;
  private readonly graphWindows: GraphWindows;
  private readonly buckets = new RequestBuckets();
  private answered = 0;

  constructor(private readonly options: SampleTransportOptions) {
    const { clock = Date.now, faults = [], seed = 1 } = options;
    this.clock = clock;
    this.faults = faults instanceof SampleFaults ? faults : new SampleFaults(faults);
    const source = options.estate ?? sampleEstate({ seed, now: clock() });
    this.graphWindows = new GraphWindows(options.graphQuota ?? usualGraphQuota);
    this.world = {
      source,
      store: new ResourceStore(source, clock),
      operations: new Operations(clock, (options.operationSeconds ?? 4) * 1_000),
      versions: new ApiVersions(options.newestApiVersion),
      now: clock,
      pageSize: options.pageSize ?? 50,
      freeSlots: options.freeSlots ?? usualFreeSlots,
    };
  }

  /** Rejects only where the connection is closed or the request's signal is aborted. */
  async send(request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const text = await request.text();
    const authentication = authenticate(request.headers.get('authorization'), this.world.source.tenants, this.clock());
    const tenant = 'tenant' in authentication ? authentication.tenant.id : undefined;
    const subject = { method: request.method, path: `${url.pathname}${url.search}`, body: text, tenant };
    const faults = this.faults.strike(subject);
    await this.wait(faults, request.signal);
    if (faults.some(({ kind }) => kind === 'closed-connection')) throw new ClosedConnection();
    const answer = this.answer(request, url, text, authentication, faults);
    return this.respond(answer, faults);
  }

  private async wait(faults: readonly SampleFault[], signal: AbortSignal): Promise<void> {
    const delays = faults.map((fault) => (fault.kind === 'delay' ? fault.milliseconds : 0));
    const latency = delays.reduce((sum, delay) => sum + delay, this.options.latency ?? 0);
    if (latency > 0) await systemClock.sleep(latency, signal);
    if (faults.some(({ kind }) => kind === 'hang')) await aborted(signal);
  }

  private answer(
    { method }: Request,
    url: URL,
    text: string,
    authentication: Authentication,
    faults: readonly SampleFault[],
  ): Answer {
    const now = this.clock();
    const token = 'token' in authentication ? authentication.token : undefined;
    for (const fault of faults) {
      const instead = answerOfFault(fault, { now, token, path: url.pathname });
      if (instead) return instead;
    }
    if (isForPrices(url)) return answerPrices(url);
    if ('refused' in authentication) return authentication.refused;
    const body = readBody(text);
    if (body === null) {
      return refusal(400, 'InvalidRequestContent', 'The request content was invalid and could not be deserialized.');
    }
    const limited = this.limit(method, url, authentication.tenant.id, now);
    if (limited.refused) return limited.refused;
    const graphTime = now - (this.options.graphLagSeconds ?? 20) * 1_000;
    const subscriptions = this.world.source.subscriptions.filter(({ id }) => !this.faults.isGone(id));
    const call = { method, url, body: body.value, tenant: authentication.tenant };
    const answer = answerArm(call, this.world, { subscriptions, graphTime });
    return { ...answer, headers: { ...limited.headers, ...answer.headers } };
  }

  /** Counts the request and says what remains, or refuses it. */
  private limit(
    method: string,
    url: URL,
    tenant: string,
    now: number,
  ): { readonly headers: Readonly<Record<string, string>>; readonly refused?: Answer } {
    if (/^\/providers\/microsoft\.resourcegraph\//i.test(url.pathname)) {
      const { remaining, resetsAfter } = this.graphWindows.take(tenant, now);
      const headers = {
        'x-ms-user-quota-remaining': String(Math.max(0, remaining)),
        'x-ms-user-quota-resets-after': `00:00:${String(resetsAfter).padStart(2, '0')}`,
      };
      if (remaining >= 0) return { headers };
      return { headers, refused: throttled({ kind: 'throttled', seconds: resetsAfter, from: 'resource-graph' }, now) };
    }
    const kind = kindOf(method);
    const [, first = '', subscription] = url.pathname.toLowerCase().split('/');
    const isSubscription = first === 'subscriptions' && subscription !== undefined && subscription !== '';
    const remaining = this.buckets.take(isSubscription ? subscription : tenant, kind, now);
    const scope = isSubscription ? 'subscription' : 'tenant';
    const headers = { [`x-ms-ratelimit-remaining-${scope}-${kind}`]: String(Math.max(0, remaining)) };
    if (remaining >= 0) return { headers };
    return { headers, refused: throttled({ kind: 'throttled', seconds: 1 }, now) };
  }

  private respond({ status, body, headers }: Answer, faults: readonly SampleFault[]): Response {
    this.answered += 1;
    const id = `00000000-0000-0000-eeee-${String(this.answered).padStart(12, '0')}`;
    const head = new Headers({
      'Cache-Control': 'no-cache',
      Date: new Date(this.clock()).toUTCString(),
      'x-ms-request-id': id,
      'x-ms-correlation-request-id': id,
      ...headers,
    });
    if (body === undefined) return new Response(null, { status, headers: head });
    head.set('Content-Type', 'application/json; charset=utf-8');
    const text = JSON.stringify(status < 300 ? spoilBody(body, faults) : body);
    const isTruncated = faults.some(({ kind }) => kind === 'truncated-body');
    return new Response(isTruncated ? text.slice(0, Math.floor(text.length / 2)) : text, { status, headers: head });
  }
}

/** Rejects with the signal's reason once it is aborted, and settles in no other way. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** The body's value, undefined within for no body; null where it is no JSON. */
function readBody(text: string): { readonly value: Json | undefined } | null {
  if (text === '') return { value: undefined };
  try {
    const value: Json = JSON.parse(text);
    return { value };
  } catch {
    // Answered as a request whose content is invalid.
    return null;
  }
}
