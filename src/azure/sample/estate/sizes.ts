/** A VM size as the sample estate offers it. */
export interface SampleSize {
  readonly name: string;
  /** As quota names it. */
  readonly family: string;
  readonly cores: number;
  readonly memoryInGigabytes: number;
  readonly architecture: 'x64' | 'Arm64';
  /** The kinds of reservation that take it; none where no capacity can be reserved. */
  readonly reservable: readonly ('Targeted' | 'Open' | 'Block')[];
  /** Of Linux in East US. In the order of magnitude of the list prices of 2026; the sample's own figures. */
  readonly dollarsPerHour: number;
  /** The regions that have it; absent where all have. */
  readonly regions?: readonly string[];
}

const both = ['Targeted', 'Open'] as const;

function size(
  name: string,
  family: string,
  cores: number,
  memoryInGigabytes: number,
  dollarsPerHour: number,
  more: Partial<SampleSize> = {},
): SampleSize {
  return { name, family, cores, memoryInGigabytes, dollarsPerHour, architecture: 'x64', reservable: both, ...more };
}

export const sampleSizes: readonly SampleSize[] = [
  size('Standard_B2ms', 'standardBSFamily', 2, 8, 0.0832, { reservable: [] }),
  size('Standard_D2s_v5', 'standardDSv5Family', 2, 8, 0.096),
  size('Standard_D4s_v5', 'standardDSv5Family', 4, 16, 0.192),
  size('Standard_D8s_v5', 'standardDSv5Family', 8, 32, 0.384),
  size('Standard_D16s_v5', 'standardDSv5Family', 16, 64, 0.768),
  size('Standard_E4s_v5', 'standardESv5Family', 4, 32, 0.252),
  size('Standard_E8s_v5', 'standardESv5Family', 8, 64, 0.504),
  size('Standard_E16s_v5', 'standardESv5Family', 16, 128, 1.008),
  size('Standard_E32s_v5', 'standardESv5Family', 32, 256, 2.016),
  size('Standard_F8s_v2', 'standardFSv2Family', 8, 16, 0.338),
  size('Standard_L8s_v3', 'standardLSv3Family', 8, 64, 0.696),
  size('Standard_DC4as_v5', 'standardDCASv5Family', 4, 16, 0.206),
  size('Standard_D4ps_v6', 'standardDPSv6Family', 4, 16, 0.154, { architecture: 'Arm64' }),
  size('Standard_M64s', 'standardMSFamily', 64, 1_024, 6.669, { reservable: [] }),
  size('Standard_NC24ads_A100_v4', 'StandardNCADSA100v4Family', 24, 220, 3.673),
  size('Standard_ND96isr_H100_v5', 'standardNDSH100v5Family', 96, 1_900, 98.32, {
    reservable: ['Block'],
    regions: ['eastus', 'francecentral', 'swedencentral', 'westeurope', 'westus2'],
  }),
];

const byName = new Map(sampleSizes.map((entry) => [entry.name.toLowerCase(), entry]));

/** The size of that name, in any case; undefined where the sample has none. */
export function sizeNamed(name: string): SampleSize | undefined {
  return byName.get(name.toLowerCase());
}

export function isOffered(offer: SampleSize, region: string): boolean {
  return offer.regions === undefined || offer.regions.includes(region);
}
