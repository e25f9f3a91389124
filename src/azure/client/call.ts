import type { Transport } from '../transport/transport';
import type { Clock } from './clock';
import { TimeLimitPassed, withinTime } from './time-limit';

/** What one attempt came to. */
export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'no-connection' };

/**
 * Makes one request and reads its whole answer, within the time given: a server that stops in the middle of a body is cut
 * off like one that never begins. Rejects only where `signal` is aborted, with its reason.
 */
export async function call(
  transport: Transport,
  request: { readonly url: string; readonly init: RequestInit },
  timeout: number,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const exchange = async (stop: AbortSignal): Promise<Outcome> => {
    const response = await transport(new Request(request.url, { ...request.init, signal: stop }));
    return { kind: 'answer', status: response.status, headers: response.headers, text: await response.text() };
  };
  try {
    return await withinTime(exchange, timeout, clock, signal);
  } catch (error) {
    signal?.throwIfAborted();
    return { kind: error instanceof TimeLimitPassed ? 'timeout' : 'no-connection' };
  }
}
