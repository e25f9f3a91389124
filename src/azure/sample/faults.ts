/** Which requests a fault strikes: those that all of the named conditions hold for. */
export interface FaultScope {
  readonly method?: string;
  /** A part of the path and query, in any case. */
  readonly path?: string;
  /** A part of the body, in any case: a type in a query of Resource Graph, say. */
  readonly body?: string;
  /** The id of the tenant of the request's token. */
  readonly tenant?: string;
  /** How many such requests pass first; 0 where it is not given. */
  readonly after?: number;
  /** How many it strikes; all where it is not given. */
  readonly times?: number;
}

export type FaultEffect =
  /** 429. `form` is the header's: a number of seconds or a date. `from` is who refuses, with its own body. */
  | {
      readonly kind: 'throttled';
      readonly seconds: number;
      readonly form?: 'seconds' | 'date';
      readonly from?: 'compute' | 'resource-manager' | 'resource-graph';
    }
  | { readonly kind: 'server-error'; readonly status?: 408 | 500 | 502 | 503 | 504 }
  /** No answer until the caller gives up. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The answer's body ends halfway. */
  | { readonly kind: 'truncated-body' }
  | { readonly kind: 'closed-connection' }
  | { readonly kind: 'expired-token' }
  /** 401 until a token comes that answers the challenge. */
  | { readonly kind: 'claims-challenge' }
  /** 403 `AuthorizationFailed`. */
  | { readonly kind: 'access-denied' }
  /** The subscription is gone from the first struck request on. */
  | { readonly kind: 'subscription-gone'; readonly subscription: string }
  /** Resource Graph says that the result is truncated and gives no token to go on with. */
  | { readonly kind: 'truncated-result' }
  | { readonly kind: 'foreign-next-link'; readonly origin: string };

export type SampleFault = FaultScope & FaultEffect;

/** What a fault is matched against. */
export interface FaultSubject {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body: string;
  readonly tenant: string | undefined;
}

interface Standing {
  readonly fault: SampleFault;
  seen: number;
}

/** The faults that are in force; they can be changed between requests. */
export class SampleFaults {
  private standing: Standing[] = [];
  private readonly gone = new Set<string>();

  constructor(faults: readonly SampleFault[] = []) {
    this.add(...faults);
  }

  add(...faults: readonly SampleFault[]): void {
    this.standing.push(...faults.map((fault) => ({ fault, seen: 0 })));
  }

  /** Mends everything; subscriptions that were gone are back. */
  clear(): void {
    this.standing = [];
    this.gone.clear();
  }

  isGone(subscription: string): boolean {
    return this.gone.has(subscription);
  }

  /** The faults that strike a request. Counts it: ask once for each. */
  strike(subject: FaultSubject): readonly SampleFault[] {
    const struck: SampleFault[] = [];
    for (const standing of this.standing) {
      const { fault } = standing;
      if (!matches(fault, subject)) continue;
      standing.seen += 1;
      const after = fault.after ?? 0;
      if (standing.seen <= after || standing.seen > after + (fault.times ?? Number.POSITIVE_INFINITY)) continue;
      struck.push(fault);
      if (fault.kind === 'subscription-gone') this.gone.add(fault.subscription.toLowerCase());
    }
    return struck;
  }
}

function matches({ method, path, body, tenant }: FaultScope, subject: FaultSubject): boolean {
  return (
    (method === undefined || method === subject.method) &&
    (tenant === undefined || tenant === subject.tenant) &&
    contains(subject.path, path) &&
    contains(subject.body, body)
  );
}

function contains(text: string, part: string | undefined): boolean {
  return part === undefined || text.toLowerCase().includes(part.toLowerCase());
}
