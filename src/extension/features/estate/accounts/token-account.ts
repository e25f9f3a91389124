import type { AccountOrigin } from '../../../../azure/accounts/account-estate';
import type { AzureCloud } from '../../../../azure/cloud/azure-cloud';
import type { TokenSource } from '../../../../azure/credentials/token-source';
import type { OpenAccount } from './open-account';

/** An account whose tokens come from outside the editor, which so cannot sign in to it. */
export function tokenAccount(
  origin: AccountOrigin,
  label: string,
  cloud: AzureCloud,
  tokens: TokenSource,
): OpenAccount {
  return {
    account: { id: origin, label, origin, cloud },
    tokens,
    signIn: () => Promise.resolve(true),
    forget: () => {},
  };
}
