/**
 * App Service plan SKUs that can be zone-redundant: Premium v2, v3 and v4, Isolated v2, Elastic Premium and Workflow
 * Standard. Source: https://learn.microsoft.com/azure/reliability/reliability-app-service and
 * https://learn.microsoft.com/azure/reliability/reliability-functions, read 2026-11.
 */
const zoneRedundantSku = /^(p\d+m?v[234]|i\d+m?v2|ep\d|ws\d)$/i;

/** Elastic plans scale by themselves, so that their `sku.capacity` says little. Same source. */
const elasticSku = /^(ep|ws)\d$/i;

/** The fewest instances of a zone-redundant plan. Source: reliability-app-service, read 2026-11. */
export const leastZoneRedundantInstances = 2;

/** Whether a plan of this SKU, such as `P1v3`, can be zone-redundant. */
export function planSkuOffersZones(sku: string): boolean {
  return zoneRedundantSku.test(sku);
}

/** Whether a plan of this SKU sets its number of instances by itself. */
export function isElasticPlanSku(sku: string): boolean {
  return elasticSku.test(sku);
}
