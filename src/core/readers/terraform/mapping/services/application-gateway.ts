import type { ResourceMapping } from '../resource-mapping';
import { identityBlock, sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */
export const applicationGatewayMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_application_gateway',
    type: 'Microsoft.Network/applicationGateways',
    arguments: [
      { argument: 'firewall_policy_id', path: 'properties.firewallPolicy', idObject: true },
      { argument: 'http2_enabled', formerNames: ['enable_http2'], renamedIn: 5, path: 'properties.enableHttp2' },
      { argument: 'zones', path: 'zones' },
    ],
    blocks: [
      identityBlock,
      { block: 'sku', path: 'properties.sku', arguments: sameNames('', ['name', 'tier', 'capacity']) },
      {
        block: 'autoscale_configuration',
        path: 'properties.autoscaleConfiguration',
        arguments: sameNames('', ['min_capacity', 'max_capacity']),
      },
      {
        block: 'frontend_ip_configuration',
        path: 'properties.frontendIPConfigurations[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'private_ip_address', path: 'properties.privateIPAddress' },
          { argument: 'public_ip_address_id', path: 'properties.publicIPAddress', idObject: true },
          { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
        ],
      },
      {
        block: 'gateway_ip_configuration',
        path: 'properties.gatewayIPConfigurations[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
        ],
      },
      {
        block: 'ssl_policy',
        path: 'properties.sslPolicy',
        arguments: sameNames('', ['policy_type', 'policy_name', 'min_protocol_version']),
      },
      {
        block: 'waf_configuration',
        path: 'properties.webApplicationFirewallConfiguration',
        arguments: sameNames('', ['enabled', 'firewall_mode', 'rule_set_type', 'rule_set_version']),
      },
    ],
  },
];
