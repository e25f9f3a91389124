import {
  type AuthenticationGetSessionOptions,
  type AuthenticationSession,
  type AuthenticationSessionAccountInformation,
  authentication,
  type Disposable,
  version,
} from 'vscode';

/** What the editor understands since 1.105 in place of scopes. */
interface Challenge {
  readonly wwwAuthenticate: string;
  readonly fallbackScopes: readonly string[];
}

const challengesSince = [1, 105] as const;

/** The editor's sign-ins. */
export type EditorAuthentication = Pick<typeof authentication, 'getAccounts' | 'getSession' | 'onDidChangeSessions'>;

/** The sessions of one sign-in of the editor, for one cloud. */
export class EditorSessions {
  constructor(
    readonly providerId: string,
    /** Of tokens for Azure Resource Manager. */
    private readonly scope: string,
    private readonly editor: EditorAuthentication = authentication,
    private readonly takesChallenges = isAtLeast(version, challengesSince),
  ) {}

  /** The accounts that the editor is signed in to; none where it has no such sign-in. */
  async accounts(): Promise<readonly AuthenticationSessionAccountInformation[]> {
    return this.editor.getAccounts(this.providerId);
  }

  /** The session that exists already. Nobody is asked; undefined where somebody would have to be. */
  async silent(
    account: AuthenticationSessionAccountInformation,
    tenantId: string | undefined,
    challenge?: string,
  ): Promise<AuthenticationSession | undefined> {
    if (challenge !== undefined && !this.takesChallenges) return undefined;
    return this.getSession(tenantId, challenge, { silent: true, account });
  }

  /** Asks the person: only ever on their own gesture. Rejects where they decline. */
  async signIn(
    account: AuthenticationSessionAccountInformation | undefined,
    tenantId: string | undefined,
    challenge?: string,
  ): Promise<AuthenticationSession | undefined> {
    const isNew = challenge !== undefined && !this.takesChallenges;
    return this.getSession(tenantId, isNew ? undefined : challenge, {
      ...(isNew ? { forceNewSession: true } : { createIfNone: true }),
      ...(account ? { account } : { clearSessionPreference: true }),
    });
  }

  onDidChange(listener: () => void): Disposable {
    return this.editor.onDidChangeSessions(({ provider }) => {
      if (provider.id === this.providerId) listener();
    });
  }

  private getSession(
    tenantId: string | undefined,
    challenge: string | undefined,
    options: AuthenticationGetSessionOptions,
  ): Thenable<AuthenticationSession | undefined> {
    const scopes = tenantId === undefined ? [this.scope] : [this.scope, `VSCODE_TENANT:${tenantId}`];
    if (challenge === undefined) return this.editor.getSession(this.providerId, scopes, options);
    const request: Challenge = { wwwAuthenticate: challenge, fallbackScopes: scopes };
    // The types are those of the oldest editor that is supported, which knows scopes alone.
    return this.editor.getSession(this.providerId, request as unknown as readonly string[], options);
  }
}

function isAtLeast(text: string, [major, minor]: readonly [number, number]): boolean {
  const [first = 0, second = 0] = text.split('.').map(Number);
  return first > major || (first === major && second >= minor);
}
