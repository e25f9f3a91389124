import { SignInNeeded, type TokenOptions, type TokenSource } from '../credentials/token-source';
import { contoso } from './estate/tenants';
import { sampleToken } from './sample-token';

const lifetime = 3_600_000;

/** The tokens of the sample's one account, whose own tenant is contoso.com. */
export class SampleTokens implements TokenSource {
  private readonly signedIn = new Set<string>();

  /** `now` gives milliseconds since 1970. */
  constructor(private readonly now: () => number = Date.now) {}

  async getToken(tenantId: string = contoso.id, options: TokenOptions = {}): Promise<string> {
    const answersChallenge = this.signedIn.has(tenantId);
    if (options.claims !== undefined && !answersChallenge) {
      throw new SignInNeeded('This tenant of the sample asks for another sign-in.');
    }
    return sampleToken(tenantId, this.now() + lifetime, { answersChallenge });
  }

  /** What signing in on a person's gesture does: the tenant's challenge is answered from now on. */
  signIn(tenantId: string): void {
    this.signedIn.add(tenantId);
  }
}
