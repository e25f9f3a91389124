import { describe, expect, it } from 'vitest';
import { EditorTokens } from '../../../src/azure/credentials/editor-tokens';
import { SignInNeeded } from '../../../src/azure/credentials/token-source';

const minute = 60_000;

function tokenUntil(time: number, name = 'token'): string {
  return `${name}.${btoa(JSON.stringify({ exp: time / 1_000 }))}.signature`;
}

/** Sessions that are there, by tenant, and what was asked for. */
function setUp(sessions: Record<string, string | undefined>) {
  const asked: (readonly [string | undefined, string | undefined])[] = [];
  const clock = { time: 0 };
  const tokens = new EditorTokens(
    async (tenantId, challenge) => {
      asked.push([tenantId, challenge]);
      return sessions[challenge ?? tenantId ?? ''];
    },
    () => clock.time,
  );
  return { tokens, asked, clock };
}

describe("the tokens of the editor's sign-in", () => {
  it('are asked for once for all who wait, and kept until they are about to expire', async () => {
    const { tokens, asked, clock } = setUp({ a: tokenUntil(60 * minute) });
    await Promise.all([tokens.getToken('a'), tokens.getToken('a')]);
    clock.time = 54 * minute;
    await tokens.getToken('a');
    expect(asked).toHaveLength(1);
    clock.time = 56 * minute;
    await tokens.getToken('a');
    expect(asked).toHaveLength(2);
  });

  it('are kept for a short while where they do not say when they expire', async () => {
    const { tokens, asked, clock } = setUp({ '': 'opaque' });
    expect(await tokens.getToken(undefined)).toBe('opaque');
    clock.time = minute - 1;
    await tokens.getToken(undefined);
    expect(asked).toHaveLength(1);
    clock.time = minute;
    await tokens.getToken(undefined);
    expect(asked).toHaveLength(2);
  });

  it('are asked for anew where Azure refuses one as expired', async () => {
    const { tokens, asked } = setUp({ a: tokenUntil(60 * minute) });
    await tokens.getToken('a');
    await tokens.getToken('a', { renew: true });
    expect(asked).toHaveLength(2);
  });

  it('need a sign-in where there is no session', async () => {
    const { tokens } = setUp({});
    await expect(tokens.getToken('a')).rejects.toBeInstanceOf(SignInNeeded);
  });

  it('keep the challenge of a tenant for the sign-in that answers it, and take its token', async () => {
    const { tokens, asked } = setUp({ a: 'weak' });
    await tokens.getToken('a');
    const claims = { claims: '{}', challenge: 'Bearer claims="e30="' };
    await expect(tokens.getToken('a', claims)).rejects.toThrow('Sign in to go on');
    expect(asked.at(-1)).toEqual(['a', 'Bearer claims="e30="']);
    expect(tokens.challengeOf('a')).toBe('Bearer claims="e30="');
    tokens.accept('a', tokenUntil(60 * minute, 'strong'));
    expect(await tokens.getToken('a')).toBe(tokenUntil(60 * minute, 'strong'));
    expect(tokens.challengeOf('a')).toBeUndefined();
    expect(tokens.challengeOf('b')).toBeUndefined();
  });

  it('answer a challenge without asking anyone where the session can', async () => {
    const strong = tokenUntil(60 * minute, 'strong');
    const { tokens } = setUp({ challenge: strong });
    expect(await tokens.getToken('a', { claims: '{}', challenge: 'challenge' })).toBe(strong);
  });

  it('are forgotten all at once', async () => {
    const { tokens, asked } = setUp({ a: tokenUntil(60 * minute) });
    await tokens.getToken('a');
    tokens.clear();
    await tokens.getToken('a');
    expect(asked).toHaveLength(2);
  });

  it('do not keep a session that goes, even while it is asked for', async () => {
    const sessions: Record<string, string | undefined> = { a: tokenUntil(60 * minute) };
    const { tokens } = setUp(sessions);
    const asking = tokens.getToken('a');
    tokens.clear();
    sessions['a'] = undefined;
    await asking.catch(() => undefined);
    await expect(tokens.getToken('a')).rejects.toBeInstanceOf(SignInNeeded);
  });
});
