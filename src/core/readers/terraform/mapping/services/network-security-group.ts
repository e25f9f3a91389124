import type { ArgumentMapping, ResourceMapping } from '../resource-mapping';
import { sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2, read in November 2026. */

const ruleArguments: readonly ArgumentMapping[] = [
  ...sameNames('properties.', [
    'access',
    'description',
    'destination_address_prefix',
    'destination_address_prefixes',
    'destination_port_range',
    'destination_port_ranges',
    'direction',
    'priority',
    'protocol',
    'source_address_prefix',
    'source_address_prefixes',
    'source_port_range',
    'source_port_ranges',
  ]),
  {
    argument: 'destination_application_security_group_ids',
    path: 'properties.destinationApplicationSecurityGroups',
    itemProperty: 'id',
  },
  {
    argument: 'source_application_security_group_ids',
    path: 'properties.sourceApplicationSecurityGroups',
    itemProperty: 'id',
  },
];

export const networkSecurityGroupMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_network_security_group',
    type: 'Microsoft.Network/networkSecurityGroups',
    arguments: [],
    blocks: [
      {
        block: 'security_rule',
        path: 'properties.securityRules[]',
        arguments: [{ argument: 'name', path: 'name' }, ...ruleArguments],
      },
    ],
  },
  {
    resource: 'azurerm_network_security_rule',
    type: 'Microsoft.Network/networkSecurityGroups/securityRules',
    arguments: ruleArguments,
    parentArgument: 'network_security_group_name',
  },
];
