/**
 * The Azure regions in which the delegated subnets of a Power Platform geography have to lie, for those that need two.
 * Names as enterprise policies write them. Source: https://learn.microsoft.com/power-platform/admin/vnet-support-overview,
 * 2025-09-25, read 2026-11.
 */
export const powerPlatformRegions: Readonly<Record<string, readonly [string, string]>> = {
  asia: ['eastasia', 'southeastasia'],
  australia: ['australiaeast', 'australiasoutheast'],
  canada: ['canadacentral', 'canadaeast'],
  europe: ['westeurope', 'northeurope'],
  france: ['francecentral', 'francesouth'],
  germany: ['germanywestcentral', 'germanynorth'],
  india: ['centralindia', 'southindia'],
  japan: ['japaneast', 'japanwest'],
  korea: ['koreacentral', 'koreasouth'],
  norway: ['norwayeast', 'norwaywest'],
  southafrica: ['southafricanorth', 'southafricawest'],
  switzerland: ['switzerlandnorth', 'switzerlandwest'],
  uk: ['uksouth', 'ukwest'],
  unitedstates: ['eastus', 'westus'],
};
