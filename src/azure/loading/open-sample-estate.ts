import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { publicCloud } from '../cloud/azure-cloud';
import { SignInNeeded, type TokenSource } from '../credentials/token-source';
import { createSampleTransport } from '../sample/create-sample-transport';
import { contoso } from '../sample/estate/tenants';
import { sampleToken } from '../sample/sample-token';
import { LiveEstate } from './live-estate';

export interface SampleEstateOptions {
  /** Whether a tenant that asks for another sign-in gets it. */
  readonly signsIn?: boolean;
}

const hour = 3_600_000;

/** Opens the sample estate, which is read as Azure is and needs none. */
export function openSampleEstate(alwaysOn: AlwaysOnSettings, options: SampleEstateOptions = {}): LiveEstate {
  return new LiveEstate({
    cloud: publicCloud,
    tokens: sampleTokens(options.signsIn ?? true),
    alwaysOn,
    // Nobody learns anything by waiting for a quota that nobody shares.
    transport: createSampleTransport({ graphQuota: { queries: 1_000, seconds: 1 } }),
  });
}

function sampleTokens(signsIn: boolean): TokenSource {
  const answered = new Set<string>();
  return {
    getToken: async (tenantId = contoso.id, { claims } = {}) => {
      if (claims !== undefined) {
        if (!signsIn) throw new SignInNeeded('Sign-in needed.');
        answered.add(tenantId);
      }
      return sampleToken(tenantId, Date.now() + hour, { answersChallenge: answered.has(tenantId) });
    },
  };
}
