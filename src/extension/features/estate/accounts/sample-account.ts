import type { Account } from '../../../../azure/accounts/account-estate';
import { publicCloud } from '../../../../azure/cloud/azure-cloud';
import { createSampleTransport } from '../../../../azure/sample/create-sample-transport';
import { SampleTokens } from '../../../../azure/sample/sample-tokens';
import type { Transport } from '../../../../azure/transport/transport';
import type { OpenAccount } from './open-account';

/** The account of the sample estate. It has no portal: nobody owns what is in it. */
export class SampleAccount implements OpenAccount {
  readonly account: Account = {
    id: 'sample',
    label: 'Sample estate',
    origin: 'sample',
    cloud: { ...publicCloud, portal: null },
  };
  readonly tokens = new SampleTokens();

  constructor(
    // Nobody learns anything by waiting for a quota that nobody shares.
    readonly transport: Transport = createSampleTransport({ graphQuota: { queries: 1_000, seconds: 1 } }),
  ) {}

  /** One of its tenants asks for another sign-in, as tenants do; it takes any. */
  async signIn(tenantId: string | undefined): Promise<boolean> {
    if (tenantId !== undefined) this.tokens.signIn(tenantId);
    return true;
  }

  forget(): void {
    // Its tokens open nothing.
  }
}
