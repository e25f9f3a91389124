import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/azure/client/api-versions';
import { ArmClient } from '../../../src/azure/client/arm-client';
import type { ClientLimits } from '../../../src/azure/client/limits';
import { publicCloud } from '../../../src/azure/cloud/azure-cloud';
import { SignInNeeded, type TokenOptions, type TokenSource } from '../../../src/azure/credentials/token-source';
import { FakeClock } from '../fake-clock';
import { inTurn, json, ScriptedAzure, text } from '../scripted-azure';

const tenantId = 'tenant-a';
const subscriptions = { operation: operations.subscriptions, path: '/subscriptions', tenantId };
const group = {
  operation: operations.capacityReservationGroups,
  path: '/subscriptions/sub-1/resourceGroups/rg/providers/Microsoft.Compute/capacityReservationGroups/crg',
  tenantId,
};
const fine = () => json({ value: [{ subscriptionId: 'sub-1' }] });

class Tokens implements TokenSource {
  readonly asked: (TokenOptions & { tenant: string | undefined })[] = [];
  async getToken(tenant: string | undefined, options: TokenOptions = {}): Promise<string> {
    this.asked.push({ tenant, ...options });
    return `token-${this.asked.length}`;
  }
}

function clientOver(azure: ScriptedAzure, options: { tokens?: TokenSource; limits?: Partial<ClientLimits> } = {}) {
  const clock = new FakeClock();
  const tokens = options.tokens ?? new Tokens();
  const limits = options.limits ?? {};
  const client = new ArmClient({
    cloud: publicCloud,
    tokens,
    transport: azure.transport,
    clock,
    random: () => 1,
    limits,
  });
  return { client, clock };
}

async function failureOf(work: Promise<unknown>): Promise<object> {
  return work.then(
    () => ({ code: 'none' }),
    (error: { failure?: object }) => error.failure ?? { code: String(error) },
  );
}

describe('a read that succeeds', () => {
  it('asks by the pinned version with the token of the tenant', async () => {
    const azure = new ScriptedAzure(fine);
    const { client } = clientOver(azure);
    await expect(client.list(subscriptions)).resolves.toEqual([{ subscriptionId: 'sub-1' }]);
    expect(azure.requests.map(({ method, url, token }) => ({ method, url: url.href, token }))).toEqual([
      { method: 'GET', url: 'https://management.azure.com/subscriptions?api-version=2022-12-01', token: 'token-1' },
    ]);
  });

  it('reads a list that comes without its envelope', async () => {
    const { client } = clientOver(new ScriptedAzure(() => json([{ name: 'eastus' }])));
    await expect(client.list(subscriptions)).resolves.toEqual([{ name: 'eastus' }]);
  });
});

describe('pages', () => {
  const next = 'https://management.azure.com/subscriptions?api-version=2022-12-01&$skiptoken=a%2Fb';

  it('are followed by their link as it is', async () => {
    const azure = new ScriptedAzure(
      inTurn(
        () => json({ value: [1], nextLink: next }),
        () => json({ value: [2] }),
      ),
    );
    const { client } = clientOver(azure);
    await expect(client.list(subscriptions)).resolves.toEqual([1, 2]);
    expect(azure.requests[1]?.url.href).toBe(next);
  });

  it.each(['https://management.azure.com.evil.example/next', 'http://management.azure.com/next', '/next', 'no link'])(
    'are not followed to %s, where the token would go with them',
    async (link) => {
      const azure = new ScriptedAzure(() => json({ value: [1], nextLink: link }));
      const { client } = clientOver(azure);
      expect(await failureOf(client.list(subscriptions))).toMatchObject({ code: 'ForeignLink' });
      expect(azure.requests).toHaveLength(1);
    },
  );

  it('are repeated with a new token where the token expires between them', async () => {
    const expired = () => json({ error: { code: 'ExpiredAuthenticationToken', message: 'expired' } }, 401);
    const azure = new ScriptedAzure(
      inTurn(
        () => json({ value: [1], nextLink: next }),
        expired,
        () => json({ value: [2] }),
      ),
    );
    const tokens = new Tokens();
    const { client } = clientOver(azure, { tokens });
    await expect(client.list(subscriptions)).resolves.toEqual([1, 2]);
    expect(azure.requests.map(({ token }) => token)).toEqual(['token-1', 'token-2', 'token-3']);
    expect(azure.requests[2]?.url.href).toBe(next);
    expect(tokens.asked[2]).toMatchObject({ tenant: tenantId, renew: true });
  });
});

describe('throttling', () => {
  // Compute hides its throttling behind another code, in a body without its envelope.
  const body = {
    code: 'OperationNotAllowed',
    message: 'Too many requests have been received for this subscription.',
    details: [{ code: 'TooManyRequests', target: 'HighCostGet30Min' }],
  };
  const throttledFor = (seconds: string) => () => json(body, 429, { 'retry-after': seconds });

  it('for 1,200 seconds is told at once, and nothing more is sent until then', async () => {
    const azure = new ScriptedAzure(throttledFor('1200'));
    const { client, clock } = clientOver(azure);
    const failure = {
      code: 'TooManyRequests',
      message: 'Throttled by Azure until 2026-11-21T11:02:00.000Z.',
      throttledUntil: '2026-11-21T11:02:00.000Z',
    };
    expect(await failureOf(client.read(group))).toEqual(failure);
    expect(await failureOf(client.read(group))).toEqual(failure);
    expect(azure.requests).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
    clock.pass(1_200_000);
    azure.handler = fine;
    await expect(client.read(group)).resolves.toMatchObject({ body: { value: [{ subscriptionId: 'sub-1' }] } });
  });

  it('of one subscription leaves the others alone', async () => {
    const azure = new ScriptedAzure(({ url }) => (url.pathname.includes('sub-1') ? throttledFor('1200')() : fine()));
    const { client } = clientOver(azure);
    await failureOf(client.read(group));
    await expect(client.read({ ...group, path: group.path.replace('sub-1', 'sub-2') })).resolves.toBeDefined();
  });

  it('stops the calls that were waiting for their turn', async () => {
    const azure = new ScriptedAzure(throttledFor('1200'));
    const { client } = clientOver(azure, { limits: { concurrency: 2 } });
    const failures = await Promise.all(Array.from({ length: 50 }, () => failureOf(client.read(group))));
    expect(new Set(failures.map((failure) => (failure as { code: string }).code))).toEqual(
      new Set(['TooManyRequests']),
    );
    expect(azure.requests).toHaveLength(2);
  });

  it.each([
    ['retry-after', '2', 2000],
    ['retry-after', 'Sat, 21 Nov 2026 10:42:03 GMT', 3000],
    ['retry-after-ms', '1500', 1500],
    ['x-ms-retry-after-ms', '700', 700],
  ])('for a short time is waited out (%s: %s)', async (name, value, wait) => {
    const azure = new ScriptedAzure(inTurn(() => json({}, 429, { [name]: value }), fine));
    const { client, clock } = clientOver(azure);
    await expect(client.list(subscriptions)).resolves.toHaveLength(1);
    expect(clock.sleeps).toEqual([wait]);
  });

  it('without a time is met with growing waits', async () => {
    const azure = new ScriptedAzure(
      inTurn(
        () => json({}, 429),
        () => json({}, 429),
        fine,
      ),
    );
    const { client, clock } = clientOver(azure);
    await client.list(subscriptions);
    expect(clock.sleeps).toEqual([500, 1000]);
  });

  it('that never ends is given up', async () => {
    const azure = new ScriptedAzure(() => json({}, 429, { 'retry-after': '1' }));
    const { client } = clientOver(azure);
    expect(await failureOf(client.list(subscriptions))).toMatchObject({ code: 'TooManyRequests' });
    expect(azure.requests).toHaveLength(4);
  });
});

describe('passing faults', () => {
  it.each([408, 500, 502, 503, 504])('such as %i are retried with growing waits', async (status) => {
    const azure = new ScriptedAzure(
      inTurn(
        () => text('', status),
        () => text('', status),
        fine,
      ),
    );
    const { client, clock } = clientOver(azure);
    await expect(client.list(subscriptions)).resolves.toHaveLength(1);
    expect(clock.sleeps).toEqual([500, 1000]);
  });

  it('leave half of each wait to chance', async () => {
    const azure = new ScriptedAzure(inTurn(() => text('', 500), fine));
    const clock = new FakeClock();
    const client = new ArmClient({
      cloud: publicCloud,
      tokens: new Tokens(),
      transport: azure.transport,
      clock,
      random: () => 0,
    });
    await client.list(subscriptions);
    expect(clock.sleeps).toEqual([250]);
  });

  it('that last are told with what Azure says', async () => {
    const storm = () => json({ error: { code: 'ServerBusy', message: 'The server is busy.' } }, 503);
    const azure = new ScriptedAzure(storm);
    const { client } = clientOver(azure);
    expect(await failureOf(client.list(subscriptions))).toEqual({
      code: 'ServerBusy',
      message: 'Azure answered 503 (ServerBusy): The server is busy.',
    });
    expect(azure.requests).toHaveLength(4);
  });

  it('of the network are retried and then told', async () => {
    const azure = new ScriptedAzure(() => 'no-connection');
    const { client } = clientOver(azure);
    expect(await failureOf(client.list(subscriptions))).toEqual({
      code: 'NoConnection',
      message: 'management.azure.com could not be reached. Check the network, the proxy and the name.',
    });
    expect(azure.requests).toHaveLength(4);
  });

  it('such as an answer that is cut off are retried', async () => {
    const azure = new ScriptedAzure(inTurn(() => text('{"value":[{"subscr'), fine));
    const { client } = clientOver(azure);
    await expect(client.list(subscriptions)).resolves.toHaveLength(1);
  });

  it('such as answers that are always cut off are told', async () => {
    const { client } = clientOver(new ScriptedAzure(() => text('{"value":[')));
    expect(await failureOf(client.list(subscriptions))).toMatchObject({ code: 'InvalidAnswer' });
  });
});

describe('a server that hangs', () => {
  it('is given up after its time, tried again once, and told', async () => {
    const azure = new ScriptedAzure(() => {
      setImmediate(() => clock.ring());
      return 'hang';
    });
    const { client, clock } = clientOver(azure);
    expect(await failureOf(client.list(subscriptions))).toEqual({
      code: 'Timeout',
      message: 'Azure gave no answer within 30 seconds.',
    });
    expect(azure.requests).toHaveLength(2);
  });

  it('in the middle of a body is given up, too', async () => {
    const azure = new ScriptedAzure(() => {
      setImmediate(() => clock.ring());
      return new Response(
        new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"value":[')) }),
      );
    });
    const { client, clock } = clientOver(azure);
    expect(await failureOf(client.list(subscriptions))).toMatchObject({ code: 'Timeout' });
  });

  it('cannot hold up who aborts', async () => {
    const stop = new AbortController();
    const azure = new ScriptedAzure(() => {
      setImmediate(() => stop.abort(new Error('enough')));
      return 'hang';
    });
    const { client } = clientOver(azure);
    await expect(client.list(subscriptions, stop.signal)).rejects.toThrow('enough');
    expect(azure.requests).toHaveLength(1);
  });
});

describe('a sign-in that hangs', () => {
  it('is given up after its time', async () => {
    const tokens: TokenSource = {
      getToken: () => {
        setImmediate(() => clock.ring());
        return new Promise(() => {});
      },
    };
    const { client, clock } = clientOver(new ScriptedAzure(fine), { tokens });
    expect(await failureOf(client.list(subscriptions))).toEqual({
      code: 'Timeout',
      message: 'Signing in gave no token within 30 seconds.',
    });
  });
});

describe('tokens that are refused', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1763721720"}}}';
  const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;

  it('are replaced by one that meets the claims challenge', async () => {
    const azure = new ScriptedAzure(inTurn(() => json({}, 401, { 'www-authenticate': challenge }), fine));
    const tokens = new Tokens();
    const { client } = clientOver(azure, { tokens });
    await expect(client.list(subscriptions)).resolves.toHaveLength(1);
    expect(tokens.asked[1]).toMatchObject({ tenant: tenantId, claims, challenge });
    expect(azure.requests[1]?.token).toBe('token-2');
  });

  it('are replaced once, and then only a person can help', async () => {
    const azure = new ScriptedAzure(() => json({}, 401, { 'www-authenticate': challenge }));
    const { client } = clientOver(azure);
    expect(await failureOf(client.list(subscriptions))).toMatchObject({ code: 'SignInNeeded', needsSignIn: true });
    expect(azure.requests).toHaveLength(2);
  });

  it('and cannot be had are told as a sign-in that is needed', async () => {
    const tokens: TokenSource = {
      getToken: async () => {
        throw new SignInNeeded('Sign in to contoso.com.');
      },
    };
    const azure = new ScriptedAzure(fine);
    const { client } = clientOver(azure, { tokens });
    expect(await failureOf(client.list(subscriptions))).toEqual({
      code: 'SignInNeeded',
      message: 'Sign in to contoso.com.',
      needsSignIn: true,
    });
    expect(azure.requests).toHaveLength(0);
  });
});

describe('refusals', () => {
  it('of access say which role is missing, and repeat no id', async () => {
    const body = { error: { code: 'AuthorizationFailed', message: "The client 'x' with object id 'y' may not." } };
    const azure = new ScriptedAzure(() => json(body, 403));
    const { client } = clientOver(azure);
    expect(await failureOf(client.list(subscriptions))).toEqual({
      code: 'AuthorizationFailed',
      message: 'Access denied: needs Reader.',
    });
    expect(azure.requests).toHaveLength(1);
  });

  it('are read from the bare form of their body as well', async () => {
    const { client } = clientOver(new ScriptedAzure(() => json({ code: 'OperationNotAllowed', message: 'No.' }, 409)));
    expect(await failureOf(client.read(group))).toEqual({
      code: 'OperationNotAllowed',
      message: 'Azure answered 409 (OperationNotAllowed): No.',
    });
  });

  it('without a readable body are told by their status', async () => {
    const { client } = clientOver(new ScriptedAzure(() => text('<html>', 418)));
    expect(await failureOf(client.read(group))).toEqual({ code: 'Http418', message: 'Azure answered 418 (Http418).' });
  });
});

describe('an api version that the cloud does not have', () => {
  const providers = {
    namespace: 'Microsoft.Compute',
    resourceTypes: [
      { resourceType: 'virtualMachines', apiVersions: ['2026-04-01'] },
      { resourceType: 'CapacityReservationGroups', apiVersions: ['2023-09-01', '2024-11-01-preview', '2024-07-01'] },
    ],
  };

  it.each(['InvalidResourceType', 'NoRegisteredProviderFound', 'InvalidApiVersionParameter'])(
    'is replaced by the newest stable one that it offers (%s)',
    async (code) => {
      const azure = new ScriptedAzure(({ url }) => {
        if (url.pathname.endsWith('/providers/Microsoft.Compute')) return json(providers);
        return url.searchParams.get('api-version') === '2024-07-01'
          ? json({ name: 'crg' })
          : json({ error: { code } }, 400);
      });
      const { client } = clientOver(azure);
      await expect(client.read(group)).resolves.toMatchObject({ body: { name: 'crg' } });
      await client.read(group);
      const asked = azure.requests.map(
        ({ url }) => `${url.pathname.split('/').at(-1)} ${url.searchParams.get('api-version')}`,
      );
      expect(asked).toEqual(['crg 2026-04-01', 'Microsoft.Compute 2021-04-01', 'crg 2024-07-01', 'crg 2024-07-01']);
      expect(new Set(azure.requests.map(({ url }) => url.origin))).toEqual(new Set(['https://management.azure.com']));
    },
  );

  it('is told where the cloud offers no other one', async () => {
    const azure = new ScriptedAzure(({ url }) =>
      url.pathname.includes('/crg')
        ? json({ error: { code: 'InvalidResourceType', message: 'None.' } }, 400)
        : json({}),
    );
    const { client } = clientOver(azure);
    expect(await failureOf(client.read(group))).toMatchObject({ code: 'InvalidResourceType' });
  });
});

describe('pacing', () => {
  it('lets a handful of calls go at once', async () => {
    const azure = new ScriptedAzure(fine);
    const { client } = clientOver(azure, { limits: { concurrency: 5 } });
    await Promise.all(Array.from({ length: 40 }, () => client.read(group)));
    expect(azure.mostAtOnce).toBe(5);
  });

  it('lets 250 reads of a subscription go, and 25 a second after that', async () => {
    const { client, clock } = clientOver(new ScriptedAzure(fine));
    for (let call = 0; call < 252; call += 1) await client.read(group);
    expect(clock.sleeps).toEqual([40, 40]);
  });
});
