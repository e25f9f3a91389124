import type { Account } from '../../../../azure/accounts/account-estate';
import type { TokenSource } from '../../../../azure/credentials/token-source';
import type { Transport } from '../../../../azure/transport/transport';

/** An account whose estate can be read. */
export interface OpenAccount {
  readonly account: Account;
  readonly tokens: TokenSource;
  /** The network where it is not given. */
  readonly transport?: Transport;
  /**
   * Asks the person to sign in, on their own gesture; to one tenant where it is given.
   * @returns whether there is a new sign-in to go on with. Rejects with what went wrong.
   */
  signIn(tenantId: string | undefined): Promise<boolean>;
  /** Forgets every token. */
  forget(): void;
}
