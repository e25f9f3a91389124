import type { Clock } from '../../src/azure/client/clock';

/** A clock that goes on only by being slept through, and whose time limits end only when they are told to. */
export class FakeClock implements Clock {
  readonly sleeps: number[] = [];
  private time = Date.parse('2026-11-21T10:42:00Z');
  private readonly limits = new Set<() => void>();

  now(): number {
    return this.time;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.time += milliseconds;
  }

  after(_milliseconds: number, callback: () => void): () => void {
    this.limits.add(callback);
    return () => this.limits.delete(callback);
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Ends every time limit that is running. */
  ring(): void {
    for (const callback of [...this.limits]) callback();
    this.limits.clear();
  }
}
