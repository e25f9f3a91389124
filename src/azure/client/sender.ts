import { SignInNeeded, type TokenSource } from '../credentials/token-source';
import type { Transport } from '../transport/transport';
import type { AzureError } from './azure-error';
import { call, type Outcome } from './call';
import { claimsOf } from './claims-challenge';
import type { Clock } from './clock';
import { problemOfBody } from './error-body';
import { noToken, refusal, signInNeeded, throttled, timedOut, unreachable, unreadable } from './failures';
import { Gate } from './gate';
import type { ClientLimits } from './limits';
import { retryAfter } from './retry-after';
import { Throttles } from './throttles';
import { TimeLimitPassed, withinTime } from './time-limit';

/** One request, apart from its token. */
export interface AzureRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly body?: unknown;
  /** Whose token is sent; undefined is the account's own tenant. */
  readonly tenantId: string | undefined;
  /** What Azure throttles as one: a subscription, or a tenant's queries. */
  readonly scope: string;
}

export interface AzureAnswer {
  readonly body: unknown;
  readonly headers: Headers;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

export interface SenderOptions {
  readonly tokens: TokenSource;
  readonly transport: Transport;
  readonly limits: ClientLimits;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
}

interface Attempts {
  failed: number;
  timeouts: number;
  /** A refused token is answered with another one, once. */
  isTokenRenewed: boolean;
  tokenOptions: { readonly claims?: string; readonly challenge?: string; readonly renew?: boolean };
}

/**
 * Sends requests as Azure wants them sent: paced, a handful at once, again after passing faults, with a new token where
 * the old one is refused. A wait that is longer than anyone would wait is a failure that says until when.
 */
export class Sender {
  readonly throttles: Throttles;
  private readonly gate: Gate;

  constructor(private readonly options: SenderOptions) {
    this.throttles = new Throttles(options.limits, options.clock);
    this.gate = new Gate(options.limits.concurrency);
  }

  /** @throws AzureError, or the signal's reason. */
  async send(request: AzureRequest, signal?: AbortSignal): Promise<AzureAnswer> {
    const attempts: Attempts = { failed: 0, timeouts: 0, isTokenRenewed: false, tokenOptions: {} };
    for (;;) {
      await this.throttles.pass(request.scope, signal);
      const outcome = await this.gate.run(() => this.attempt(request, attempts, signal), signal);
      const answer = outcome && (await this.settle(request, outcome, attempts, signal));
      if (answer) return answer;
    }
  }

  /** Undefined where Azure has been throttling since the request was let go. */
  private async attempt(
    request: AzureRequest,
    attempts: Attempts,
    signal: AbortSignal | undefined,
  ): Promise<Outcome | undefined> {
    const { transport, limits, clock } = this.options;
    if (this.throttles.isHeld(request.scope)) return undefined;
    const token = await this.token(request.tenantId, attempts, signal);
    const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: 'application/json' };
    if (request.body !== undefined) headers['content-type'] = 'application/json';
    const init: RequestInit = {
      method: request.method,
      headers,
      redirect: 'error',
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    };
    const outcome = await call(transport, { url: request.url, init }, limits.timeout, clock, signal);
    // Before the next call is let in.
    const wait = askedToWait(outcome, clock.now());
    if (wait !== null) this.throttles.hold(request.scope, wait);
    return outcome;
  }

  private async token(
    tenantId: string | undefined,
    attempts: Attempts,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    const { tokens, limits, clock } = this.options;
    const options = attempts.tokenOptions;
    attempts.tokenOptions = {};
    try {
      return await withinTime(
        (stop) => tokens.getToken(tenantId, { ...options, signal: stop }),
        limits.timeout,
        clock,
        signal,
      );
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof SignInNeeded) throw signInNeeded(error.message);
      if (error instanceof TimeLimitPassed) throw noToken(limits.timeout);
      throw error;
    }
  }

  /** The answer; undefined where the request is to be sent again, once the wait is over. */
  private async settle(
    request: AzureRequest,
    outcome: Outcome,
    attempts: Attempts,
    signal: AbortSignal | undefined,
  ): Promise<AzureAnswer | undefined> {
    const { limits, clock } = this.options;
    if (outcome.kind === 'timeout') {
      attempts.timeouts += 1;
      if (attempts.timeouts >= limits.timeouts) throw timedOut(limits.timeout);
      return this.again(attempts, timedOut(limits.timeout), signal);
    }
    if (outcome.kind === 'no-connection') {
      return this.again(attempts, unreachable(new URL(request.url).host), signal);
    }
    const { status, headers, text } = outcome;
    const body = parse(text);
    if (status >= 200 && status < 300) {
      if (body === undefined) return this.again(attempts, unreadable(), signal);
      return { body, headers, receivedAt: clock.now() };
    }
    const failure = refusal(status, problemOfBody(body));
    if (status === 401) return this.withAnotherToken(headers, attempts);
    const wait = askedToWait(outcome, clock.now());
    if (wait !== null) return this.waitAsAsked(attempts, wait);
    if (status === 408 || status === 429 || (status >= 500 && status !== 501))
      return this.again(attempts, failure, signal);
    throw failure;
  }

  private withAnotherToken(headers: Headers, attempts: Attempts): undefined {
    const challenge = headers.get('www-authenticate');
    const claims = claimsOf(challenge);
    if (attempts.isTokenRenewed) {
      throw signInNeeded('Azure refuses the sign-in, a renewed one too. Sign in again.');
    }
    attempts.isTokenRenewed = true;
    attempts.tokenOptions = claims === null || challenge === null ? { renew: true } : { claims, challenge };
  }

  /** The wait itself is that of every call of the scope. */
  private waitAsAsked(attempts: Attempts, wait: number): undefined {
    const { patience, tries } = this.options.limits;
    attempts.failed += 1;
    if (wait > patience || attempts.failed >= tries) throw throttled(this.options.clock.now() + wait);
  }

  /** Waits before another attempt: twice as long each time, half of it left to chance. */
  private async again(attempts: Attempts, failure: AzureError, signal: AbortSignal | undefined): Promise<undefined> {
    const { tries, firstWait, longestWait } = this.options.limits;
    attempts.failed += 1;
    if (attempts.failed >= tries) throw failure;
    const wait = Math.min(longestWait, firstWait * 2 ** (attempts.failed - 1));
    await this.options.clock.sleep(wait * (0.5 + this.options.random() / 2), signal);
    return undefined;
  }
}

/** How long Azure wants no call; null where it says nothing of the kind. */
function askedToWait(outcome: Outcome, now: number): number | null {
  if (outcome.kind !== 'answer' || (outcome.status !== 429 && outcome.status !== 503)) return null;
  return retryAfter(outcome.headers, now);
}

/** Undefined where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A cut off answer is a fault like any other; the caller decides whether to ask again.
    return undefined;
  }
}
