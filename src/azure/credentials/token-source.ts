export interface TokenOptions {
  /** What Azure wants to see in the token, as JSON, from a claims challenge. */
  readonly claims?: string;
  /** The `WWW-Authenticate` header that the claims came in. */
  readonly challenge?: string;
  /** The last token was refused as expired: give another one. */
  readonly renew?: boolean;
  readonly signal?: AbortSignal;
}

/** Gives tokens for Azure Resource Manager, and never asks a person for anything. */
export interface TokenSource {
  /**
   * The token for a tenant; undefined stands for the account's own. Called before every request, so it caches.
   * @throws SignInNeeded where only a person can get one.
   */
  getToken(tenantId: string | undefined, options?: TokenOptions): Promise<string>;
  /** There is one token, whatever the tenant: listing each tenant's subscriptions would give the same list each time. */
  readonly hasOneTokenOnly?: boolean;
}

/** Only a person can go on: by signing in, by another factor, or by giving another token. The message says how. */
export class SignInNeeded extends Error {}
