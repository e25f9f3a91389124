const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal is aborted, unless what is returned is called before. However many wait for one signal, it
 * gets one listener: thousands of calls share it, and platforms warn of so many listeners.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  let waiting = callbacks.get(signal);
  if (!waiting) {
    const all = new Set<() => void>();
    waiting = all;
    callbacks.set(signal, all);
    const tell = () => {
      for (const each of [...all]) each();
      all.clear();
    };
    signal.addEventListener('abort', tell, { once: true });
  }
  const all = waiting;
  all.add(callback);
  return () => all.delete(callback);
}
