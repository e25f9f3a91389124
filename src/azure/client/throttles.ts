import type { Clock } from './clock';
import { throttled } from './failures';
import type { ClientLimits } from './limits';
import { TokenBucket } from './token-bucket';

/** Remembers by scope (a subscription, or a tenant's queries) until when Azure wants no call, and paces the others. */
export class Throttles {
  private readonly until = new Map<string, number>();
  private readonly buckets = new Map<string, TokenBucket>();

  constructor(
    private readonly limits: ClientLimits,
    private readonly clock: Clock,
  ) {}

  /** Azure wants no call of this scope for so many milliseconds. */
  hold(scope: string, milliseconds: number): void {
    const until = this.clock.now() + milliseconds;
    if (until > (this.until.get(scope) ?? 0)) this.until.set(scope, until);
  }

  /**
   * Resolves when a call may go.
   * @throws AzureError at once where Azure wants none for longer than anyone would wait.
   */
  async pass(scope: string, signal?: AbortSignal): Promise<void> {
    await this.waitOut(scope, signal);
    await this.bucketOf(scope).take(signal);
    await this.waitOut(scope, signal);
  }

  /** Whether Azure wants no call of this scope now. */
  isHeld(scope: string): boolean {
    return (this.until.get(scope) ?? 0) > this.clock.now();
  }

  private async waitOut(scope: string, signal: AbortSignal | undefined): Promise<void> {
    while (this.isHeld(scope)) {
      const until = this.until.get(scope) ?? 0;
      const wait = until - this.clock.now();
      if (wait > this.limits.patience) throw throttled(until);
      await this.clock.sleep(wait, signal);
    }
  }

  private bucketOf(scope: string): TokenBucket {
    const known = this.buckets.get(scope);
    if (known) return known;
    const bucket = new TokenBucket(this.limits.burst, this.limits.refillPerSecond, this.clock);
    this.buckets.set(scope, bucket);
    return bucket;
  }
}
