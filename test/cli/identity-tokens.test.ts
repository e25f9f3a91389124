import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';
import { describe, expect, it } from 'vitest';
import { staticTokenSource } from '../../src/azure/credentials/static-token-source';
import { SignInNeeded } from '../../src/azure/credentials/token-source';
import { credentialTokens } from '../../src/cli/status/identity-tokens';

const scope = 'https://management.azure.com/.default';

class FakeCredential implements TokenCredential {
  readonly asked: { scopes: string | string[]; options: GetTokenOptions | undefined }[] = [];

  constructor(private readonly lifetime = 3_600_000) {}

  async getToken(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken | null> {
    this.asked.push({ scopes, options });
    if (options?.tenantId === 'closed') throw new Error('AADSTS50076: object id 7 of secret@contoso.com');
    return { token: `token-${this.asked.length}`, expiresOnTimestamp: Date.now() + this.lifetime };
  }
}

describe('tokens of a credential', () => {
  it('are asked for by tenant, once until they expire', async () => {
    const credential = new FakeCredential();
    const tokens = credentialTokens(credential, scope);
    await expect(Promise.all([tokens.getToken('a'), tokens.getToken('a')])).resolves.toEqual(['token-1', 'token-1']);
    await expect(tokens.getToken('a')).resolves.toBe('token-1');
    await expect(tokens.getToken('b')).resolves.toBe('token-2');
    await expect(tokens.getToken(undefined)).resolves.toBe('token-3');
    expect(credential.asked).toEqual([
      { scopes: scope, options: { enableCae: true, tenantId: 'a' } },
      { scopes: scope, options: { enableCae: true, tenantId: 'b' } },
      { scopes: scope, options: { enableCae: true } },
    ]);
  });

  it('are asked for anew where they are about to expire, refused, or challenged', async () => {
    const shortLived = credentialTokens(new FakeCredential(60_000), scope);
    await shortLived.getToken('a');
    await expect(shortLived.getToken('a')).resolves.toBe('token-2');
    const credential = new FakeCredential();
    const tokens = credentialTokens(credential, scope);
    await tokens.getToken('a');
    await expect(tokens.getToken('a', { renew: true })).resolves.toBe('token-2');
    await expect(tokens.getToken('a', { claims: '{"x":1}' })).resolves.toBe('token-3');
    await expect(tokens.getToken('a')).resolves.toBe('token-3');
    expect(credential.asked[2]?.options).toMatchObject({ claims: '{"x":1}' });
  });

  it('that cannot be had say how to sign in, and nothing of who tried', async () => {
    const failure = await credentialTokens(new FakeCredential(), scope)
      .getToken('closed')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SignInNeeded);
    expect(String(failure)).toContain('az login --tenant closed');
    expect(String(failure)).not.toMatch(/AADSTS|secret|object/);
  });
});

describe('a token that is given', () => {
  it('serves every tenant, and cannot be renewed or answer a challenge', async () => {
    const tokens = staticTokenSource('given', 'MY_TOKEN');
    await expect(tokens.getToken('any')).resolves.toBe('given');
    await expect(tokens.getToken('any', { renew: true })).rejects.toThrow('the token in MY_TOKEN: it has expired');
    await expect(tokens.getToken('any', { claims: '{}' })).rejects.toThrow(SignInNeeded);
  });
});
