/**
 * Since this API version a public IP address or a load balancer frontend without `zones` is not zone-redundant;
 * before, it was. Source: https://azure.microsoft.com/updates/zone-behavior-change/, 2020-08-31.
 */
const zonesOmittedSince = '2020-08-01';

/** Whether leaving `zones` out meant "all zones" in this version of the network API. Undefined is the newest. */
export function omittedZonesMeantAll(apiVersion: string | undefined): boolean {
  return apiVersion !== undefined && apiVersion.slice(0, zonesOmittedSince.length) < zonesOmittedSince;
}

/**
 * Regions where a Standard public IP address without `zones` is zone-redundant all the same.
 * Source: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses#availability-zone,
 * read 2026-11. The list grows region by region.
 */
const redundantPublicIpRegions: ReadonlySet<string> = new Set([
  'australiaeast',
  'brazilsouth',
  'canadacentral',
  'centralindia',
  'centralus',
  'eastasia',
  'eastus',
  'eastus2',
  'francecentral',
  'germanywestcentral',
  'israelcentral',
  'italynorth',
  'japaneast',
  'japanwest',
  'koreacentral',
  'mexicocentral',
  'northeurope',
  'norwayeast',
  'polandcentral',
  'qatarcentral',
  'southafricanorth',
  'southcentralus',
  'spaincentral',
  'swedencentral',
  'switzerlandnorth',
  'uaenorth',
  'uksouth',
  'westeurope',
  'westus2',
]);

/** Whether a Standard public IP address without `zones` is zone-redundant in this region (its normalized name). */
export function publicIpIsRedundantByDefault(region: string): boolean {
  return redundantPublicIpRegions.has(region);
}
