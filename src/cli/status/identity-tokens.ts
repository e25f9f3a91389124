import {
  AzureCliCredential,
  ChainedTokenCredential,
  CredentialUnavailableError,
  EnvironmentCredential,
  type GetTokenOptions,
  ManagedIdentityCredential,
  type TokenCredential,
  WorkloadIdentityCredential,
  type WorkloadIdentityCredentialOptions,
} from '@azure/identity';
import { type AzureCloud, cloudNames } from '../../azure/cloud/azure-cloud';
import { SignInNeeded, type TokenOptions, type TokenSource } from '../../azure/credentials/token-source';

/** A token is replaced so many milliseconds before it expires. */
const margin = 5 * 60_000;
/** Off Azure nobody answers for a managed identity, and the network can take minutes to say so. */
const managedIdentityTimeout = 3_000;

interface CachedToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Tokens of whoever is signed in on this machine: what the environment names, then Azure CLI, then the machine itself. */
export function identityTokens(cloud: AzureCloud): TokenSource {
  const isKnownCloud = cloudNames.some((name) => name === cloud.name);
  const options = {
    authorityHost: cloud.authority,
    additionallyAllowedTenants: ['*'],
    // A cloud of one's own need not be known to the public one.
    disableInstanceDiscovery: !isKnownCloud,
  };
  const credential = new ChainedTokenCredential(
    new EnvironmentCredential(options),
    ...(process.env['AZURE_FEDERATED_TOKEN_FILE'] === undefined ? [] : workloadIdentity(options)),
    new AzureCliCredential({ additionallyAllowedTenants: ['*'] }),
    new PromptManagedIdentity(),
  );
  return credentialTokens(credential, cloud.scope);
}

/** Tokens of a credential, kept by tenant until they expire. */
export function credentialTokens(credential: TokenCredential, scope: string): TokenSource {
  const cache = new Map<string, CachedToken>();
  const asking = new Map<string, Promise<string>>();
  const ask = async (tenantId: string | undefined, options: TokenOptions) => {
    const { token, expiresAt } = await request(credential, scope, tenantId, options);
    cache.set(tenantId ?? '', { token, expiresAt });
    return token;
  };
  return {
    getToken: (tenantId, options = {}) => {
      const known = cache.get(tenantId ?? '');
      const isUsable = known !== undefined && known.expiresAt - Date.now() > margin;
      if (isUsable && !options.renew && options.claims === undefined) return Promise.resolve(known.token);
      // Asked once for all who wait, and so without the signal of any of them.
      const key = JSON.stringify([tenantId, options.claims]);
      let question = asking.get(key);
      if (!question) {
        const { signal: _signal, ...own } = options;
        question = ask(tenantId, own).finally(() => asking.delete(key));
        asking.set(key, question);
      }
      return question;
    },
  };
}

async function request(
  credential: TokenCredential,
  scope: string,
  tenantId: string | undefined,
  { claims }: TokenOptions,
): Promise<CachedToken> {
  const options: GetTokenOptions = {
    enableCae: true,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(claims === undefined ? {} : { claims }),
  };
  // Why each way failed fills pages and names accounts; what helps is the same for all of them.
  const token = await credential.getToken(scope, options).catch(() => null);
  if (!token) throw new SignInNeeded(wayToSignIn(tenantId));
  return { token: token.token, expiresAt: token.expiresOnTimestamp };
}

function wayToSignIn(tenantId: string | undefined): string {
  const login = tenantId === undefined ? 'az login' : `az login --tenant ${tenantId}`;
  return `Sign-in needed. Run \`${login}\`, set the AZURE_ variables of a service principal, or give a token with --token-env.`;
}

/** Its constructor throws where the variables beside the token file are missing. */
function workloadIdentity(options: WorkloadIdentityCredentialOptions): readonly TokenCredential[] {
  try {
    return [new WorkloadIdentityCredential(options)];
  } catch {
    // The other ways are tried; where none works, what is told is how to sign in.
    return [];
  }
}

/** The identity of the machine, given up early where nobody answers for it. */
class PromptManagedIdentity implements TokenCredential {
  private readonly credential = new ManagedIdentityCredential({ retryOptions: { maxRetries: 0 } });

  async getToken(scopes: string | string[], options?: GetTokenOptions) {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      const late = () => reject(new CredentialUnavailableError('No managed identity answers here.'));
      timer = setTimeout(late, managedIdentityTimeout);
    });
    try {
      return await Promise.race([this.credential.getToken(scopes, options), limit]);
    } finally {
      clearTimeout(timer);
    }
  }
}
