import type { ArgumentMapping, BlockMapping, ResourceMapping } from '../resource-mapping';
import { enabledOrDisabled, sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

const subnetArguments: readonly ArgumentMapping[] = [
  ...sameNames('properties.', ['address_prefixes']),
  { argument: 'default_outbound_access_enabled', path: 'properties.defaultOutboundAccess' },
  { argument: 'private_endpoint_network_policies', path: 'properties.privateEndpointNetworkPolicies' },
  {
    argument: 'private_link_service_network_policies_enabled',
    path: 'properties.privateLinkServiceNetworkPolicies',
    conversion: enabledOrDisabled,
  },
  {
    argument: 'service_endpoints',
    majors: { removedIn: 5 },
    path: 'properties.serviceEndpoints',
    itemProperty: 'service',
  },
];

const subnetBlocks: readonly BlockMapping[] = [
  {
    block: 'delegation',
    path: 'properties.delegations[]',
    arguments: [
      { argument: 'name', path: 'name' },
      { argument: 'service_delegation.name', path: 'properties.serviceName' },
    ],
  },
  {
    block: 'service_endpoint',
    majors: { since: 5 },
    path: 'properties.serviceEndpoints[]',
    arguments: [{ argument: 'service', path: 'service' }],
  },
];

export const virtualNetworkMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_virtual_network',
    type: 'Microsoft.Network/virtualNetworks',
    arguments: [
      { argument: 'address_space', path: 'properties.addressSpace.addressPrefixes' },
      { argument: 'dns_servers', path: 'properties.dhcpOptions.dnsServers' },
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
      { argument: 'flow_timeout_in_minutes', path: 'properties.flowTimeoutInMinutes' },
      { argument: 'ddos_protection_plan.enable', path: 'properties.enableDdosProtection' },
      { argument: 'ddos_protection_plan.id', path: 'properties.ddosProtectionPlan', idObject: true },
    ],
    blocks: [
      {
        block: 'encryption',
        path: 'properties.encryption',
        arguments: [{ argument: 'enforcement', path: 'enforcement' }],
        constants: { enabled: true },
      },
      {
        block: 'subnet',
        path: 'properties.subnets[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'address_prefix', majors: { removedIn: 4 }, path: 'properties.addressPrefix' },
          ...subnetArguments,
          { argument: 'security_group', path: 'properties.networkSecurityGroup', idObject: true },
          { argument: 'route_table_id', path: 'properties.routeTable', idObject: true },
        ],
        blocks: subnetBlocks,
      },
    ],
  },
  {
    resource: 'azurerm_subnet',
    type: subnetType,
    arguments: [
      ...subnetArguments,
      {
        argument: 'private_endpoint_network_policies_enabled',
        majors: { removedIn: 4 },
        path: 'properties.privateEndpointNetworkPolicies',
        conversion: enabledOrDisabled,
      },
      { argument: 'network_security_group_id_wo', path: 'properties.networkSecurityGroup', idObject: true },
      { argument: 'route_table_id_wo', path: 'properties.routeTable', idObject: true },
    ],
    blocks: subnetBlocks,
    parentArgument: 'virtual_network_name',
  },
  {
    resource: 'azurerm_subnet_network_security_group_association',
    type: subnetType,
    arguments: [{ argument: 'network_security_group_id', path: 'properties.networkSecurityGroup', idObject: true }],
    attachment: { argument: 'subnet_id', resources: ['azurerm_subnet'] },
  },
  {
    resource: 'azurerm_subnet_nat_gateway_association',
    type: subnetType,
    arguments: [{ argument: 'nat_gateway_id', path: 'properties.natGateway', idObject: true }],
    attachment: { argument: 'subnet_id', resources: ['azurerm_subnet'] },
  },
  {
    resource: 'azurerm_subnet_route_table_association',
    type: subnetType,
    arguments: [{ argument: 'route_table_id', path: 'properties.routeTable', idObject: true }],
    attachment: { argument: 'subnet_id', resources: ['azurerm_subnet'] },
  },
];
