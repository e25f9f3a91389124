import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { publicCloud } from '../cloud/azure-cloud';
import { createSampleTransport } from '../sample/create-sample-transport';
import { SampleTokens } from '../sample/sample-tokens';
import { LiveEstate } from './live-estate';

export interface SampleEstate {
  readonly estate: LiveEstate;
  /** What signing in to a tenant of the sample does. */
  signIn(tenantId: string): void;
}

/** Opens the sample estate, which is read as Azure is and needs none. */
export function openSampleEstate(alwaysOn: AlwaysOnSettings): SampleEstate {
  const tokens = new SampleTokens();
  // Nobody learns anything by waiting for a quota that nobody shares.
  const transport = createSampleTransport({ graphQuota: { queries: 1_000, seconds: 1 } });
  const estate = new LiveEstate({ cloud: publicCloud, tokens, alwaysOn, transport });
  return { estate, signIn: (tenantId) => tokens.signIn(tenantId) };
}
