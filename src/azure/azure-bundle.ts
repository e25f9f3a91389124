import { LiveEstate, type LiveEstateOptions } from './loading/live-estate';

/** Opens the live estate of one account. This module is bundled on its own, and loaded at the first use of a live feature. */
export function openLiveEstate(options: LiveEstateOptions): LiveEstate {
  return new LiveEstate(options);
}
