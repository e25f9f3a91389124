import type { Disposable } from 'vscode';

/** Runs work once its key has been quiet for a while. */
export class Debouncer implements Disposable {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Runs `work` after `milliseconds`, in place of what was waiting under the same key. */
  schedule(key: string, milliseconds: number, work: () => void): void {
    this.cancel(key);
    const timer = setTimeout(() => {
      this.timers.delete(key);
      work();
    }, milliseconds);
    this.timers.set(key, timer);
  }

  cancel(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }
}
