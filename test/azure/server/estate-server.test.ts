import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import { AzureCliCredential, ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contoso, tailspinToys } from '../../../src/azure/sample/estate/tenants';
import { readSampleToken, sampleToken } from '../../../src/azure/sample/sample-token';
import { installAzureCli } from './azure-cli';
import { type EstateServer, type EstateServerOptions, startEstateServer } from './estate-server';
import { identityHeader } from './token-endpoint';

const scope = 'https://management.azure.com/.default';
const tenants = '/tenants?api-version=2022-12-01';
const open: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of open.splice(0).reverse()) await close();
});

async function start(options?: EstateServerOptions): Promise<EstateServer> {
  const server = await startEstateServer(options);
  open.push(() => server.close());
  return server;
}

function get(
  server: EstateServer,
  path: string,
  token = sampleToken(contoso.id, Date.now() + 60_000),
): Promise<Response> {
  return fetch(server.origin + path, { headers: { authorization: `Bearer ${token}` } });
}

/** The body, whose fields a test looks into. */
async function bodyOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

describe('the estate over HTTP', () => {
  it('answers as the transport does and remembers the calls', async () => {
    const server = await start();
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await get(server, tenants);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect((await bodyOf(response))['value']).toHaveLength(3);
    await get(server, '/nothing?api-version=1');
    expect(server.calls).toEqual([
      { method: 'GET', path: tenants, status: 200 },
      { method: 'GET', path: '/nothing?api-version=1', status: 404 },
    ]);
    expect(server.callCount()).toBe(2);
  });

  it('pages on its own origin and takes bodies', async () => {
    const server = await start({ pageSize: 2 });
    const { nextLink } = await bodyOf(await get(server, tenants));
    expect(String(nextLink).startsWith(`${server.origin}/`)).toBe(true);
    const graph = await fetch(`${server.origin}/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sampleToken(contoso.id, Date.now() + 60_000)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: 'resources | project id', options: { $top: 3 } }),
    });
    expect((await bodyOf(graph))['count']).toBe(3);
  });

  it('has faults on request', async () => {
    const server = await start();
    const control = `${server.origin}/sample-control/faults`;
    await fetch(control, { method: 'POST', body: JSON.stringify([{ kind: 'throttled', seconds: 1_200, times: 1 }]) });
    const throttled = await get(server, tenants);
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '1200']);
    expect((await get(server, tenants)).status).toBe(200);
    server.faults.add({ kind: 'server-error' });
    expect((await get(server, tenants)).status).toBe(503);
    await fetch(control, { method: 'DELETE' });
    expect((await get(server, tenants)).status).toBe(200);
    expect(server.callCount()).toBe(4);
  });

  it('closes connections and truncates bodies on the wire', async () => {
    const server = await start({
      faults: [
        { kind: 'closed-connection', times: 1 },
        { kind: 'truncated-body', after: 1 },
      ],
    });
    await expect(get(server, tenants)).rejects.toThrow('fetch failed');
    await expect((await get(server, tenants)).json()).rejects.toThrow(SyntaxError);
    expect(server.calls.map(({ status }) => status)).toEqual([null, 200]);
  });

  it('ends what hangs when it is closed', async () => {
    const server = await startEstateServer({ faults: [{ kind: 'hang' }] });
    const hanging = get(server, tenants);
    const outcome = expect(hanging).rejects.toThrow('fetch failed');
    await vi.waitFor(async () =>
      expect(await fetch(`${server.origin}/sample-control/faults`)).toMatchObject({ status: 405 }),
    );
    await server.close();
    await outcome;
  });
});

describe('the credentials of @azure/identity', () => {
  it('get a token as a managed identity', async () => {
    const server = await start();
    vi.stubEnv('IDENTITY_ENDPOINT', `${server.origin}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', identityHeader);
    const { token } = await new ManagedIdentityCredential().getToken(scope);
    expect(readSampleToken(token)?.tenant).toBe(contoso.id);
    expect((await get(server, tenants, token)).status).toBe(200);
    expect(server.callCount()).toBe(1);
  });

  it('get a token for a tenant from the Azure CLI', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faultline-az-'));
    open.push(() => rmSync(folder, { recursive: true }));
    const expiresAt = Date.now() + 60_000;
    const tokens = { [tailspinToys.id]: sampleToken(tailspinToys.id, expiresAt) };
    vi.stubEnv('PATH', installAzureCli(folder, { tokens, home: contoso.id, expiresAt }));
    const { token } = await new AzureCliCredential({ tenantId: tailspinToys.id }).getToken(scope);
    expect(token).toBe(tokens[tailspinToys.id]);
    await expect(new AzureCliCredential().getToken(scope)).rejects.toThrow(/az login/);
  });

  it('get a token with a secret, through a client that leads to the loopback address', async () => {
    const server = await start();
    const network = createDefaultHttpClient();
    const httpClient: HttpClient = {
      sendRequest: (request) => {
        request.url = server.origin + new URL(request.url).pathname;
        request.allowInsecureConnection = true;
        return network.sendRequest(request);
      },
    };
    const credential = new ClientSecretCredential(contoso.id, '00000000-0000-0000-cccc-000000000003', 'no secret', {
      authorityHost: 'https://login.microsoftonline.com',
      disableInstanceDiscovery: true,
      httpClient,
    });
    const { token } = await credential.getToken(scope);
    expect((await get(server, tenants, token)).status).toBe(200);
  });
});
