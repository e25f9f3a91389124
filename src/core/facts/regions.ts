/**
 * Regions whose compute has availability zones, all of them `1`, `2`, `3`.
 * Source: Azure's resource provider metadata as collected by PSRule.Rules.Azure, 2026-07-09; it agrees with
 * https://learn.microsoft.com/azure/reliability/regions-list, 2025-09-23. US government and China:
 * https://github.com/MicrosoftDocs/azure-docs, articles/reliability/includes/availability-zone-regions-include.md,
 * 2022-06-21; China also https://learn.microsoft.com/azure/china/overview-regions, read 2026-11.
 */
const regionsWithZones = words(`
  australiaeast austriaeast belgiumcentral brazilsouth canadacentral centralindia centralus chilecentral denmarkeast
  eastasia eastus eastus2 francecentral germanywestcentral indonesiacentral israelcentral italynorth japaneast japanwest
  koreacentral malaysiawest mexicocentral newzealandnorth northeurope norwayeast polandcentral qatarcentral
  southafricanorth southcentralus southeastasia spaincentral swedencentral switzerlandnorth uaenorth uksouth westeurope
  westus2 westus3
  usgovvirginia
  chinanorth3`);

/**
 * Regions without availability zones. Same sources; the Jio and retired regions: `az account list-locations` of earlier
 * years.
 */
const regionsWithoutZones = words(`
  australiacentral australiacentral2 australiasoutheast brazilsoutheast canadaeast francesouth germanynorth
  jioindiacentral jioindiawest koreasouth northcentralus norwaywest southafricawest southindia swedensouth
  switzerlandwest uaecentral ukwest westcentralus westindia westus
  usdodcentral usdodeast usgovarizona usgoviowa usgovtexas
  chinaeast chinaeast2 chinaeast3 chinanorth chinanorth2`);

/** Types that have no zones in some regions whose compute has. Source: as for the regions with zones. */
const exceptions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'microsoft.avs/privateclouds',
    words('austriaeast chilecentral denmarkeast indonesiacentral israelcentral mexicocentral polandcentral'),
  ],
  ['microsoft.cache/redisenterprise', words('qatarcentral')],
  [
    'microsoft.containerinstance/ngroups',
    words(`austriaeast belgiumcentral chilecentral denmarkeast indonesiacentral israelcentral malaysiawest mexicocentral
      newzealandnorth spaincentral`),
  ],
  [
    'microsoft.elasticsan/elasticsans',
    words(`austriaeast belgiumcentral chilecentral denmarkeast indonesiacentral israelcentral malaysiawest
      newzealandnorth`),
  ],
  [
    'microsoft.netapp/netappaccounts/capacitypools/volumes',
    words('austriaeast belgiumcentral chilecentral denmarkeast indonesiacentral mexicocentral polandcentral'),
  ],
  [
    'microsoft.storagecache/amlfilesystems',
    words(`austriaeast belgiumcentral chilecentral denmarkeast eastasia israelcentral newzealandnorth polandcentral
      qatarcentral switzerlandnorth`),
  ],
]);

/**
 * Each region's pair, where it has one. Pairs are mutual but for the last lines, where the first region's data goes to
 * the second, which has another pair. Sources: https://learn.microsoft.com/azure/reliability/regions-list, 2025-09-23,
 * and https://github.com/MicrosoftDocs/azure-docs, articles/reliability/cross-region-replication-azure.md, read 2026-11.
 */
const mutualPairs = `
  australiacentral-australiacentral2 australiaeast-australiasoutheast canadacentral-canadaeast centralindia-southindia
  centralus-eastus2 eastasia-southeastasia eastus-westus francecentral-francesouth germanywestcentral-germanynorth
  japaneast-japanwest koreacentral-koreasouth northcentralus-southcentralus northeurope-westeurope norwayeast-norwaywest
  southafricanorth-southafricawest swedencentral-swedensouth switzerlandnorth-switzerlandwest uaenorth-uaecentral
  uksouth-ukwest westcentralus-westus2
  chinaeast-chinanorth chinaeast2-chinanorth2 chinaeast3-chinanorth3
  usdodcentral-usdodeast usgovarizona-usgovtexas`;
const oneWayPairs = `
  brazilsouth-southcentralus brazilsoutheast-brazilsouth westindia-southindia westus3-eastus
  usgovvirginia-usgovtexas`;

const pairs: ReadonlyMap<string, string> = new Map([
  ...[...words(mutualPairs)].flatMap((pair) => [pairOf(pair), reversed(pairOf(pair))]),
  ...[...words(oneWayPairs)].map(pairOf),
]);

const zones: readonly string[] = ['1', '2', '3'];
const noZones: readonly string[] = [];

/**
 * A region's programmatic name: `westeurope` for `West Europe` and for `(Europe) West Europe`. A name of no known
 * region comes back in the same form.
 */
export function normalizeRegion(name: string): string {
  return name
    .replace(/^\s*\([^)]*\)/, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

/**
 * The availability zones that `region` has for resources of `type`: none where the region or the type there has no
 * zones, undefined where no public, US government or China region is called so.
 */
export function regionZones(region: string, type?: string): readonly string[] | undefined {
  const name = normalizeRegion(region);
  if (regionsWithZones.has(name)) return exceptions.get(type?.toLowerCase() ?? '')?.has(name) ? noZones : zones;
  return regionsWithoutZones.has(name) ? noZones : undefined;
}

/** The region that `region` is paired with; undefined where it has no pair or is not known. */
export function regionPair(region: string): string | undefined {
  return pairs.get(normalizeRegion(region));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

function pairOf(text: string): readonly [string, string] {
  const [from = '', to = ''] = text.split('-');
  return [from, to];
}

function reversed([from, to]: readonly [string, string]): readonly [string, string] {
  return [to, from];
}

/** The zones of every region that has any. */
export const availabilityZones: readonly string[] = zones;

/** The regions of the public cloud whose compute has zones, to choose from. */
export const publicRegionsWithZones: readonly string[] = [...regionsWithZones].filter(
  (region) => !/^(?:usgov|china)/.test(region),
);

/** Every region with availability zones, by name. */
export function zonalRegions(): readonly string[] {
  return [...regionsWithZones].sort();
}
