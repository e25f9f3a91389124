import { AzureCliCredential } from '@azure/identity';
import { SignInNeeded, type TokenSource } from '../../../../azure/credentials/token-source';

interface KeptToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A token is asked for anew so many milliseconds before it expires. */
const margin = 5 * 60_000;

/** Tokens of whoever is signed in to Azure CLI, kept by tenant until they expire. */
export function azureCliTokens(scope: string): TokenSource {
  const credential = new AzureCliCredential({ additionallyAllowedTenants: ['*'] });
  const kept = new Map<string, Promise<KeptToken>>();
  const ask = async (tenantId: string | undefined): Promise<KeptToken> => {
    const login = tenantId === undefined ? 'az login' : `az login --tenant ${tenantId}`;
    // Why it failed fills pages and names accounts; what helps is the same for all of them.
    const answer = await credential.getToken(scope, tenantId === undefined ? {} : { tenantId }).catch(() => null);
    if (!answer) throw new SignInNeeded(`Azure CLI gives no token. Run \`${login}\` in a terminal, then refresh.`);
    return { token: answer.token, expiresAt: answer.expiresOnTimestamp };
  };
  return {
    async getToken(tenantId, { claims, renew } = {}) {
      const key = tenantId ?? '';
      if (claims !== undefined) {
        throw new SignInNeeded('The tenant asks for another sign-in. Run `az login` in a terminal, then refresh.');
      }
      const known = renew ? undefined : await kept.get(key)?.catch(() => undefined);
      if (known && known.expiresAt - Date.now() > margin) return known.token;
      const asked = ask(tenantId);
      kept.set(key, asked);
      return (await asked).token;
    },
  };
}
