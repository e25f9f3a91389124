import type { AlwaysOnSettings } from '../core/config/always-on-settings';
import { LiveEstate, type LiveEstateOptions } from './loading/live-estate';
import { openSampleEstate, type SampleEstate } from './loading/open-sample-estate';

// This module is bundled on its own, and loaded at the first use of a live feature.

/** Opens the live estate of one account. */
export function openLiveEstate(options: LiveEstateOptions): LiveEstate {
  return new LiveEstate(options);
}

/** Opens the sample estate. */
export function openSample(alwaysOn: AlwaysOnSettings): SampleEstate {
  return openSampleEstate(alwaysOn);
}
