import { systemClock } from '../../azure/client/clock';

/** Between the end of one reading and the beginning of the next, in milliseconds. */
const pause = 60_000;

/** Shows again and again until Ctrl-C, which is how one ends it. Gives the status of what was shown last. */
export async function watch(show: (isFirst: boolean, signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  const end = () => stop.abort(new Error('Ctrl-C'));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  let status = 0;
  try {
    for (let isFirst = true; ; isFirst = false) {
      status = await show(isFirst, stop.signal);
      await systemClock.sleep(pause, stop.signal);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return status;
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}
