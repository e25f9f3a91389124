import type { ResourceMapping } from '../resource-mapping';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */
export const networkGatewayMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_nat_gateway',
    type: 'Microsoft.Network/natGateways',
    arguments: [
      { argument: 'idle_timeout_in_minutes', path: 'properties.idleTimeoutInMinutes' },
      { argument: 'sku_name', path: 'sku.name', default: { every: 'Standard' } },
      { argument: 'zones', path: 'zones' },
    ],
  },
  {
    resource: 'azurerm_virtual_network_gateway',
    type: 'Microsoft.Network/virtualNetworkGateways',
    arguments: [
      { argument: 'active_active', path: 'properties.activeActive' },
      { argument: 'bgp_enabled', formerNames: ['enable_bgp'], renamedIn: 5, path: 'properties.enableBgp' },
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
      { argument: 'generation', path: 'properties.vpnGatewayGeneration' },
      { argument: 'sku', path: 'properties.sku.name', covers: ['properties.sku.tier'] },
      { argument: 'type', path: 'properties.gatewayType' },
      { argument: 'vpn_type', path: 'properties.vpnType' },
    ],
    blocks: [
      {
        block: 'ip_configuration',
        path: 'properties.ipConfigurations[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'private_ip_address_allocation', path: 'properties.privateIPAllocationMethod' },
          { argument: 'public_ip_address_id', path: 'properties.publicIPAddress', idObject: true },
          { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
        ],
      },
    ],
  },
];
