/**
 * Redundancy of storage accounts: which SKU to take instead of a locally redundant one.
 * Source: https://learn.microsoft.com/azure/storage/common/storage-redundancy and
 * https://learn.microsoft.com/azure/storage/common/redundancy-migration, read 2026-11.
 */

/** Whether accounts of this SKU are kept in one datacenter only. */
export function isLocallyRedundant(sku: string): boolean {
  return sku.toLowerCase().endsWith('_lrs');
}

/** Premium accounts are offered with LRS and ZRS only. */
export function isPremiumStorage(sku: string): boolean {
  return sku.toLowerCase().startsWith('premium');
}

/** Kinds of account that are not offered with zone-redundant storage: general purpose v1 and the old blob kind. */
const kindsWithoutZones: ReadonlySet<string> = new Set(['storage', 'blobstorage']);

/** Whether accounts of this kind can be zone-redundant. */
export function storageKindOffersZones(kind: string): boolean {
  return !kindsWithoutZones.has(kind.toLowerCase());
}

/** The SKU with another redundancy: `withRedundancy('Standard_LRS', 'ZRS')` is `Standard_ZRS`. */
export function withRedundancy(sku: string, redundancy: 'ZRS' | 'GRS' | 'GZRS'): string {
  return `${sku.slice(0, sku.lastIndexOf('_'))}_${redundancy}`;
}
