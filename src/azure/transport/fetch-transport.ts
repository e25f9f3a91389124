import type { Transport } from './transport';

/** Over the network. `fetch` is looked up at each call: the editor replaces it to honour proxies and certificates. */
export const fetchTransport: Transport = (request) => globalThis.fetch(request);
