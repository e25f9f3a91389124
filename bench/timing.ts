/** How long `work` takes, in seconds of wall time. */
export function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Lets no measurement pay for the garbage of the one before, where Node was started with `--expose-gc`. */
export function collectGarbage(): void {
  globalThis.gc?.();
}
