/**
 * Carries one HTTP request and gives its response, whatever its status. Rejects only where there is no response: no
 * network, a closed connection, an aborted `request.signal`. The sample estate is such a transport, too.
 */
export type Transport = (request: Request) => Promise<Response>;
