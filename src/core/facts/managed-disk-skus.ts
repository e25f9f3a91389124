/**
 * Managed disk SKUs kept in one datacenter, in lower case, and their zone-redundant form. Standard HDD, Premium SSD v2
 * and Ultra Disk have none. Source: https://learn.microsoft.com/azure/virtual-machines/disks-redundancy, read 2026-11.
 */
const zoneRedundantForms: Readonly<Record<string, string>> = {
  premium_lrs: 'Premium_ZRS',
  standardssd_lrs: 'StandardSSD_ZRS',
};

/** The zone-redundant form of a disk SKU; undefined where there is none. */
export function zoneRedundantDiskSku(sku: string): string | undefined {
  return zoneRedundantForms[sku.toLowerCase()];
}

/** Whether disks of this SKU are copied to three zones. */
export function isZoneRedundantDiskSku(sku: string): boolean {
  return sku.toLowerCase().endsWith('_zrs');
}
