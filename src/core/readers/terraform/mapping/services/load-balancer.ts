import type { ResourceMapping } from '../resource-mapping';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. The SKU defaults to
 * `Basic` up to version 3 and to `Standard` since version 4.
 */
export const loadBalancerMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_lb',
    type: 'Microsoft.Network/loadBalancers',
    arguments: [
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
      { argument: 'sku', path: 'sku.name', default: { byMajor: { 3: 'Basic', 4: 'Standard', 5: 'Standard' } } },
      { argument: 'sku_tier', path: 'sku.tier' },
    ],
    blocks: [
      {
        block: 'frontend_ip_configuration',
        path: 'properties.frontendIPConfigurations[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'private_ip_address', path: 'properties.privateIPAddress' },
          { argument: 'private_ip_address_allocation', path: 'properties.privateIPAllocationMethod' },
          { argument: 'private_ip_address_version', path: 'properties.privateIPAddressVersion' },
          { argument: 'public_ip_address_id', path: 'properties.publicIPAddress', idObject: true },
          { argument: 'public_ip_prefix_id', path: 'properties.publicIPPrefix', idObject: true },
          { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
          { argument: 'zones', path: 'zones' },
        ],
      },
    ],
  },
];
