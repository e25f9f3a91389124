import type { ArgumentMapping, ResourceMapping } from '../resource-mapping';
import { sameNames } from '../shared-mappings';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. The SKU defaults to
 * `Basic` up to version 3 and to `Standard` since version 4.
 */

const addressArguments: readonly ArgumentMapping[] = [
  { argument: 'ip_version', path: 'properties.publicIPAddressVersion' },
  { argument: 'sku_tier', path: 'sku.tier' },
  { argument: 'zones', path: 'zones' },
];

export const publicIpMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_public_ip',
    type: 'Microsoft.Network/publicIPAddresses',
    arguments: [
      ...addressArguments,
      { argument: 'allocation_method', path: 'properties.publicIPAllocationMethod' },
      { argument: 'ddos_protection_mode', path: 'properties.ddosSettings.protectionMode' },
      { argument: 'domain_name_label', path: 'properties.dnsSettings.domainNameLabel' },
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
      ...sameNames('properties.', ['idle_timeout_in_minutes']),
      { argument: 'public_ip_prefix_id', path: 'properties.publicIPPrefix', idObject: true },
      { argument: 'sku', path: 'sku.name', default: { byMajor: { 3: 'Basic', 4: 'Standard', 5: 'Standard' } } },
    ],
  },
  {
    resource: 'azurerm_public_ip_prefix',
    type: 'Microsoft.Network/publicIPPrefixes',
    arguments: [
      ...addressArguments,
      { argument: 'prefix_length', path: 'properties.prefixLength' },
      { argument: 'sku', path: 'sku.name', default: { every: 'Standard' } },
    ],
  },
];
