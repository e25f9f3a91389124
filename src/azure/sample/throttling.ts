export interface GraphQuota {
  /** How many queries a user may send in a window. */
  readonly queries: number;
  readonly seconds: number;
}

/** Resource Graph's own example: 15 queries in 5 seconds (learn.microsoft.com, guidance for throttled requests, read 2026-11). */
export const usualGraphQuota: GraphQuota = { queries: 15, seconds: 5 };

/** Counts a user's queries in windows of fixed length. */
export class GraphWindows {
  private readonly windows = new Map<string, { readonly startedAt: number; count: number }>();

  constructor(private readonly quota: GraphQuota) {}

  /** Takes one query. `remaining` is -1 where there was none left; `resetsAfter` is in whole seconds. */
  take(user: string, now: number): { readonly remaining: number; readonly resetsAfter: number } {
    const { queries, seconds } = this.quota;
    let window = this.windows.get(user);
    if (!window || now >= window.startedAt + seconds * 1_000) {
      window = { startedAt: now, count: 0 };
      this.windows.set(user, window);
    }
    const resetsAfter = Math.max(1, Math.ceil((window.startedAt + seconds * 1_000 - now) / 1_000));
    if (window.count >= queries) return { remaining: -1, resetsAfter };
    window.count += 1;
    return { remaining: queries - window.count, resetsAfter };
  }
}

/** Azure Resource Manager's limits by kind of request: learn.microsoft.com, request limits and throttling, read 2026-11. */
const buckets = {
  reads: { size: 250, refill: 25 },
  writes: { size: 200, refill: 10 },
  deletes: { size: 200, refill: 10 },
} as const;

export type RequestKind = keyof typeof buckets;

/** Token buckets, one for each subscription, tenant and kind of request. */
export class RequestBuckets {
  private readonly filled = new Map<string, { readonly tokens: number; readonly at: number }>();

  /** Takes one request; gives what remains, or -1 where nothing was left. */
  take(scope: string, kind: RequestKind, now: number): number {
    const { size, refill } = buckets[kind];
    const key = `${kind} ${scope}`;
    const { tokens, at } = this.filled.get(key) ?? { tokens: size, at: now };
    const available = Math.min(size, tokens + ((now - at) / 1_000) * refill);
    this.filled.set(key, { tokens: available >= 1 ? available - 1 : available, at: now });
    return available >= 1 ? Math.floor(available - 1) : -1;
  }
}

export function kindOf(method: string): RequestKind {
  return method === 'GET' || method === 'HEAD' ? 'reads' : method === 'DELETE' ? 'deletes' : 'writes';
}
