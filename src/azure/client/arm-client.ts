import type { AzureCloud } from '../cloud/azure-cloud';
import type { TokenSource } from '../credentials/token-source';
import { fieldOf, listOf, textOf } from '../rows/cell';
import { subscriptionOf } from '../rows/resource-id';
import { fetchTransport } from '../transport/fetch-transport';
import type { Transport } from '../transport/transport';
import type { Operation } from './api-versions';
import { AzureError } from './azure-error';
import { type Clock, systemClock } from './clock';
import { foreignLink } from './failures';
import { type ClientLimits, defaultLimits } from './limits';
import { newestApiVersion } from './provider-versions';
import { type AzureAnswer, type AzureRequest, Sender } from './sender';

export interface ArmClientOptions {
  readonly cloud: AzureCloud;
  readonly tokens: TokenSource;
  /** The network where it is not given. */
  readonly transport?: Transport;
  readonly limits?: Partial<ClientLimits>;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** What an operation is asked for. */
export interface ArmCall {
  readonly operation: Operation;
  /** Behind the cloud's endpoint, from its first slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly tenantId: string | undefined;
}

/** Codes by which Azure refuses an api version that it does not have, or not here. */
const versionCodes = new Set([
  'invalidresourcetype',
  'noregisteredproviderfound',
  'invalidapiversionparameter',
  'unsupportedapiversion',
]);

/** Reads from one cloud with one account's tokens. */
export class ArmClient {
  readonly cloud: AzureCloud;
  readonly clock: Clock;
  private readonly sender: Sender;
  /** By operation, where the pinned version was refused. */
  private readonly offered = new Map<string, Promise<string | null>>();

  constructor(options: ArmClientOptions) {
    this.cloud = options.cloud;
    this.clock = options.clock ?? systemClock;
    this.sender = new Sender({
      tokens: options.tokens,
      transport: options.transport ?? fetchTransport,
      limits: { ...defaultLimits, ...options.limits },
      clock: this.clock,
      random: options.random ?? Math.random,
    });
  }

  /**
   * Carries an operation out: by GET, or by POST where it has a body. Where the pinned api version is refused, with the
   * newest that the cloud offers.
   * @throws AzureError, or the signal's reason.
   */
  async read(call: ArmCall, signal?: AbortSignal): Promise<AzureAnswer> {
    const { namespace, resourceType, apiVersion } = call.operation;
    const key = `${namespace}/${resourceType}`;
    const known = await this.offered.get(key);
    try {
      return await this.sender.send(this.requestOf(call, known ?? apiVersion), signal);
    } catch (error) {
      if (!isVersionRefused(error) || (known !== undefined && known !== null)) throw error;
      const version = await this.newest(key, call, signal);
      if (version === null || version === apiVersion) throw error;
      return this.sender.send(this.requestOf(call, version), signal);
    }
  }

  /** Every entry of a list, following its pages. */
  async list(call: ArmCall, signal?: AbortSignal): Promise<readonly unknown[]> {
    const entries: unknown[] = [];
    let answer = await this.read(call, signal);
    for (;;) {
      entries.push(...listOf(Array.isArray(answer.body) ? answer.body : fieldOf(answer.body, 'value')));
      const next = textOf(fieldOf(answer.body, 'nextLink'));
      if (next === null) return entries;
      answer = await this.follow(next, call, signal);
    }
  }

  /** Nothing of this scope is sent for so many milliseconds. */
  hold(call: ArmCall, milliseconds: number): void {
    this.sender.throttles.hold(scopeOf(call), milliseconds);
  }

  /** A link of Azure's own is followed as it is, and only on the endpoint's own server: the token goes with it. */
  private async follow(link: string, call: ArmCall, signal: AbortSignal | undefined): Promise<AzureAnswer> {
    if (!URL.canParse(link) || new URL(link).origin !== new URL(this.cloud.resourceManager).origin) throw foreignLink();
    return this.sender.send({ url: link, method: 'GET', tenantId: call.tenantId, scope: scopeOf(call) }, signal);
  }

  private requestOf(call: ArmCall, apiVersion: string): AzureRequest {
    const query = Object.entries({ ...call.query, 'api-version': apiVersion });
    const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return {
      url: `${this.cloud.resourceManager}${call.path}?${text}`,
      method: call.body === undefined ? 'GET' : 'POST',
      ...(call.body === undefined ? {} : { body: call.body }),
      tenantId: call.tenantId,
      scope: scopeOf(call),
    };
  }

  private newest(key: string, call: ArmCall, signal: AbortSignal | undefined): Promise<string | null> {
    const asked = newestApiVersion({
      sender: this.sender,
      cloud: this.cloud,
      operation: call.operation,
      subscriptionId: subscriptionOf(call.path),
      tenantId: call.tenantId,
      ...(signal ? { signal } : {}),
    });
    this.offered.set(
      key,
      asked.catch(() => {
        this.offered.delete(key);
        return null;
      }),
    );
    return asked;
  }
}

function isVersionRefused(error: unknown): boolean {
  return error instanceof AzureError && error.status === 400 && versionCodes.has(error.failure.code.toLowerCase());
}

function scopeOf({ tenantId, path, operation }: ArmCall): string {
  const subscription = subscriptionOf(path);
  return subscription === null ? `${tenantId ?? ''} ${operation.namespace}` : subscription;
}
