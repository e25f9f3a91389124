/**
 * Service tiers of Azure SQL Database that can be zone-redundant, in lower case.
 * Source: https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy, read 2026-11.
 */
const zoneRedundantTiers: ReadonlySet<string> = new Set([
  'generalpurpose',
  'businesscritical',
  'premium',
  'hyperscale',
]);

/** The same by the SKU's name: `GP_Gen5_2`, `GP_S_Gen5_1`, `BC_Gen5_4`, `HS_PRMS_8`, `P2`. */
const zoneRedundantName = /^(gp|bc|hs)_|^p\d+$/i;

/** Hardware series that have no zone redundancy. Same source. */
const zonelessHardware = /_(dc|fsv2|m)(_|$)/i;

/** Whether a database of this tier and SKU name can be zone-redundant; the name decides where both are given. */
export function sqlSkuOffersZones(tier: string | undefined, name: string | undefined): boolean {
  if (name !== undefined && zonelessHardware.test(name)) return false;
  if (name !== undefined && zoneRedundantName.test(name)) return true;
  return tier !== undefined && zoneRedundantTiers.has(tier.toLowerCase());
}

/** Hyperscale takes zone redundancy only when the database is created. Same source. */
export function isHyperscale(tier: string | undefined, name: string | undefined): boolean {
  return tier?.toLowerCase() === 'hyperscale' || /^hs_/i.test(name ?? '');
}
