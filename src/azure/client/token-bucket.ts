import type { Clock } from './clock';

/** Lets a burst of `size` calls go, then as many a second as it is refilled. */
export class TokenBucket {
  private level: number;
  private filledAt: number;

  constructor(
    private readonly size: number,
    private readonly refillPerSecond: number,
    private readonly clock: Clock,
  ) {
    this.level = size;
    this.filledAt = clock.now();
  }

  /** Resolves when a call may go. Takes turns: each caller reserves its place and waits for it. */
  async take(signal?: AbortSignal): Promise<void> {
    const now = this.clock.now();
    this.level = Math.min(this.size, this.level + ((now - this.filledAt) / 1000) * this.refillPerSecond);
    this.filledAt = now;
    this.level -= 1;
    if (this.level < 0) await this.clock.sleep((-this.level / this.refillPerSecond) * 1000, signal);
  }
}
