import type { SnippetIdea } from '../snippet';
import { hubDnsZones } from './dns-zones';
import { forcedTunnel } from './forced-tunnel';
import { hubNetwork } from './network';
import { hubPeering } from './peering';

/** The middle of a landing zone (sections 16 and 17 of the domain). */
export const hubSnippets: readonly SnippetIdea[] = [hubNetwork, forcedTunnel, hubDnsZones, hubPeering];
