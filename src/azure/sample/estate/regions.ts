import { normalizeRegion, regionPair, regionZones } from '../../../core/facts/regions';
import { stableNumber } from '../seeded-numbers';

/** The regions of the sample estate with the names that Azure shows. */
const displayNames: Readonly<Record<string, readonly [name: string, geography: string]>> = {
  centralus: ['Central US', 'US'],
  eastus: ['East US', 'US'],
  eastus2: ['East US 2', 'US'],
  francecentral: ['France Central', 'Europe'],
  germanywestcentral: ['Germany West Central', 'Europe'],
  northcentralus: ['North Central US', 'US'],
  northeurope: ['North Europe', 'Europe'],
  swedencentral: ['Sweden Central', 'Europe'],
  uksouth: ['UK South', 'Europe'],
  ukwest: ['UK West', 'Europe'],
  westeurope: ['West Europe', 'Europe'],
  westus: ['West US', 'US'],
  westus2: ['West US 2', 'US'],
};

export const sampleRegions: readonly string[] = Object.keys(displayNames);

/** `West Europe` for `westeurope`; the name itself where it is no region of the sample. */
export function regionDisplayName(region: string): string {
  return displayNames[normalizeRegion(region)]?.[0] ?? region;
}

function regionGeography(region: string): string {
  return displayNames[normalizeRegion(region)]?.[1] ?? 'Other';
}

export interface ZoneMapping {
  readonly logicalZone: string;
  readonly physicalZone: string;
}

const orders = ['123', '132', '213', '231', '312', '321'] as const;

/**
 * The physical zones behind a subscription's logical ones; none in a region without zones. Subscriptions whose numbers
 * follow each other have different orders.
 */
export function zoneMappings(subscriptionId: string, region: string): readonly ZoneMapping[] {
  const zones = regionZones(region) ?? [];
  const number = Number(subscriptionId.slice(-12)) || stableNumber(subscriptionId);
  const order = orders[(number + stableNumber(region)) % orders.length] ?? orders[0];
  return zones.map((logicalZone, index) => ({
    logicalZone,
    physicalZone: `${region}-az${order[index] ?? logicalZone}`,
  }));
}

/** The region's entry of `GET /subscriptions/{id}/locations`. */
export function locationAnswer(subscriptionId: string, region: string) {
  const mappings = zoneMappings(subscriptionId, region).map((mapping) => ({ ...mapping }));
  const pair = regionPair(region);
  return {
    id: `/subscriptions/${subscriptionId}/locations/${region}`,
    name: region,
    type: 'Region',
    displayName: regionDisplayName(region),
    regionalDisplayName: `(${regionGeography(region)}) ${regionDisplayName(region)}`,
    metadata: {
      regionType: 'Physical',
      regionCategory: mappings.length > 0 ? 'Recommended' : 'Other',
      geographyGroup: regionGeography(region),
      pairedRegion:
        pair === undefined ? [] : [{ name: pair, id: `/subscriptions/${subscriptionId}/locations/${pair}` }],
    },
    ...(mappings.length > 0 && { availabilityZoneMappings: mappings }),
  };
}
