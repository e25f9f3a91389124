import type { ResourceMapping } from '../resource-mapping';

/** Azure provider documentation 5.2, read in November 2026. */
export const firewallMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_firewall',
    type: 'Microsoft.Network/azureFirewalls',
    arguments: [
      { argument: 'firewall_policy_id', path: 'properties.firewallPolicy', idObject: true },
      { argument: 'sku_name', path: 'properties.sku.name' },
      { argument: 'sku_tier', path: 'properties.sku.tier' },
      { argument: 'threat_intel_mode', path: 'properties.threatIntelMode' },
      { argument: 'zones', path: 'zones' },
    ],
    blocks: [
      {
        block: 'ip_configuration',
        path: 'properties.ipConfigurations[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'public_ip_address_id', path: 'properties.publicIPAddress', idObject: true },
          { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
        ],
      },
      {
        block: 'virtual_hub',
        path: 'properties.virtualHub',
        arguments: [{ argument: 'virtual_hub_id', path: 'id' }],
      },
    ],
  },
];
