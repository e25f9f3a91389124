import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SampleFaults } from '../../../src/azure/sample/faults';
import { ClosedConnection, SampleCloud, type SampleTransportOptions } from '../../../src/azure/sample/sample-cloud';
import { answerControl, isForControl } from './control-endpoint';
import { answerToken, isForToken } from './token-endpoint';

export interface EstateServerOptions extends Omit<SampleTransportOptions, 'faults'> {
  readonly faults?: SampleTransportOptions['faults'];
  /** Keeps no record of calls but their count, as a measurement wants it. */
  readonly countsOnly?: boolean;
}

/** One request that the server has answered, or has broken off. */
export interface ServedCall {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Null where the connection ended without an answer. */
  readonly status: number | null;
}

export interface EstateServer {
  /** `http://127.0.0.1:port`: the endpoint of Azure Resource Manager. */
  readonly origin: string;
  /** In the order in which they ended. */
  readonly calls: readonly ServedCall[];
  readonly callCount: () => number;
  readonly faults: SampleFaults;
  /** Ends every connection, those that hang too. */
  close(): Promise<void>;
}

/** Serves an estate over HTTP on the loopback address, with tokens for the credentials that take plain HTTP. */
export async function startEstateServer(options: EstateServerOptions = {}): Promise<EstateServer> {
  const { faults = [], countsOnly = false } = options;
  const standing = faults instanceof SampleFaults ? faults : new SampleFaults(faults);
  const cloud = new SampleCloud({ ...options, faults: standing });
  const calls: ServedCall[] = [];
  let count = 0;
  const server = createServer((message, response) => {
    const { method = 'GET', url: path = '/' } = message;
    answer(message, response, cloud, standing, options.clock ?? Date.now).then(
      (isCall) => {
        if (!isCall) return;
        count += 1;
        if (!countsOnly) calls.push({ method, path, status: response.writableFinished ? response.statusCode : null });
      },
      (error: unknown) => {
        // A fault that was asked for, or a caller who gave up; anything else is a mistake of the stand-in's.
        if (!(error instanceof ClosedConnection) && !response.closed) console.error(error);
        count += 1;
        if (!countsOnly) calls.push({ method, path, status: null });
        response.destroy();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    calls,
    callCount: () => count,
    faults: standing,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** @returns whether the request was for Azure, not for a token or for the server itself. */
async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  cloud: SampleCloud,
  faults: SampleFaults,
  clock: () => number,
): Promise<boolean> {
  const request = await readRequest(message, response);
  const url = new URL(request.url);
  if (isForControl(url)) {
    await write(response, await answerControl(request, faults));
    return false;
  }
  if (isForToken(url)) {
    await write(response, await answerToken(request, clock()));
    return false;
  }
  await write(response, await cloud.send(request));
  return true;
}

async function readRequest(message: IncomingMessage, response: ServerResponse): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers, rawHeaders } = message;
  const given = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    given.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  const abandoned = new AbortController();
  response.once('close', () => abandoned.abort());
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: given,
    signal: abandoned.signal,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
}

async function write(response: ServerResponse, answered: Response): Promise<void> {
  const body = Buffer.from(await answered.arrayBuffer());
  response.writeHead(answered.status, {
    ...Object.fromEntries(answered.headers),
    ...(answered.status !== 204 && { 'content-length': body.length }),
  });
  await new Promise<void>((resolve) => response.end(body, resolve));
}
