import { SignInNeeded, type TokenOptions, type TokenSource } from './token-source';

/** Gives the access token of a session that exists already; undefined where only a person could make one. */
export type SilentSession = (tenantId: string | undefined, challenge?: string) => Promise<string | undefined>;

interface KeptToken {
  readonly token: string;
  /** Milliseconds since 1970, after which the session is asked again. */
  readonly until: number;
}

/** A token is asked for anew so many milliseconds before it expires. */
const margin = 5 * 60_000;
/** How long a token is kept that does not say when it expires. */
const usualLifetime = 60_000;

/** Tokens of one account that the editor is signed in to. They are kept in memory alone, by tenant. */
export class EditorTokens implements TokenSource {
  private readonly kept = new Map<string, KeptToken>();
  private readonly asking = new Map<string, Promise<string>>();
  private readonly challenges = new Map<string, string>();
  /** Another one after everything was forgotten: what was asked for before is not kept. */
  private generation = 0;

  constructor(
    private readonly silentSession: SilentSession,
    private readonly now: () => number = Date.now,
  ) {}

  async getToken(tenantId: string | undefined, options: TokenOptions = {}): Promise<string> {
    const key = tenantId ?? '';
    if (options.claims !== undefined) {
      this.kept.delete(key);
      if (options.challenge !== undefined) this.challenges.set(key, options.challenge);
      return this.ask(tenantId, options.challenge);
    }
    if (options.renew) this.kept.delete(key);
    const known = this.kept.get(key);
    return known && known.until > this.now() ? known.token : this.ask(tenantId);
  }

  /** What a tenant last asked for, as the `WWW-Authenticate` header of its refusal. */
  challengeOf(tenantId: string | undefined): string | undefined {
    return this.challenges.get(tenantId ?? '');
  }

  /** Takes the token of a sign-in that a person has just made. */
  accept(tenantId: string | undefined, token: string): void {
    this.challenges.delete(tenantId ?? '');
    this.keep(tenantId ?? '', token);
  }

  /** Forgets every token. */
  clear(): void {
    this.generation += 1;
    this.kept.clear();
    this.asking.clear();
    this.challenges.clear();
  }

  private ask(tenantId: string | undefined, challenge?: string): Promise<string> {
    const key = JSON.stringify([tenantId, challenge]);
    let question = this.asking.get(key);
    if (!question) {
      const asked = this.askSession(tenantId, challenge).finally(() => {
        if (this.asking.get(key) === asked) this.asking.delete(key);
      });
      question = asked;
      this.asking.set(key, asked);
    }
    return question;
  }

  private async askSession(tenantId: string | undefined, challenge: string | undefined): Promise<string> {
    const { generation } = this;
    const token = await this.silentSession(tenantId, challenge);
    if (token === undefined) {
      throw new SignInNeeded(
        challenge === undefined
          ? 'Sign in to read it.'
          : 'The tenant asks for another sign-in, such as a second factor. Sign in to go on.',
      );
    }
    if (generation === this.generation) this.keep(tenantId ?? '', token);
    return token;
  }

  private keep(key: string, token: string): void {
    const expiry = expiryOf(token);
    this.kept.set(key, { token, until: expiry === undefined ? this.now() + usualLifetime : expiry - margin });
  }
}

/** When a JSON web token expires, in milliseconds since 1970; undefined where it does not say. */
function expiryOf(token: string): number | undefined {
  try {
    const payload = token.split('.')[1] ?? '';
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1_000 : undefined;
  } catch {
    // A token need not be one that can be read: only Azure has to understand it.
    return undefined;
  }
}
