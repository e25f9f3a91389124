import type { Clock } from './clock';
import { onAbort } from './on-abort';

/** The work took longer than it may. */
export class TimeLimitPassed extends Error {}

/**
 * Runs work that must end within a time. The signal that it gets is aborted when the time is over or when `signal` is;
 * who does not heed it is left behind.
 * @throws TimeLimitPassed, the reason of `signal`, or what the work rejects with.
 */
export async function withinTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<T> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const stopListening = onAbort(signal, () => stop.abort(signal?.reason));
  const cancelTimer = clock.after(milliseconds, () => stop.abort(new TimeLimitPassed()));
  try {
    return await Promise.race([work(stop.signal), whenAborted(stop.signal)]);
  } catch (error) {
    // A transport rejects an aborted request with an error of its own kind.
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    cancelTimer();
    stopListening();
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
