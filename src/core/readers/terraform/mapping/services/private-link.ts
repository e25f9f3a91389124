import type { ArgumentMapping, BlockMapping, ResourceMapping } from '../resource-mapping';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

const connectionArguments: readonly ArgumentMapping[] = [
  { argument: 'name', path: 'name' },
  { argument: 'private_connection_resource_id', path: 'properties.privateLinkServiceId' },
  { argument: 'request_message', path: 'properties.requestMessage' },
  { argument: 'subresource_names', path: 'properties.groupIds' },
];

const connectionBlock: BlockMapping = {
  block: 'private_service_connection',
  path: 'properties.privateLinkServiceConnections[]',
  arguments: connectionArguments,
};

export const privateLinkMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_private_endpoint',
    type: 'Microsoft.Network/privateEndpoints',
    arguments: [
      { argument: 'custom_network_interface_name', path: 'properties.customNetworkInterfaceName' },
      { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
    ],
    blocks: [connectionBlock],
    children: [
      {
        block: 'private_dns_zone_group',
        path: '',
        type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
        name: { argument: 'name' },
        arguments: [
          {
            argument: 'private_dns_zone_ids',
            path: 'properties.privateDnsZoneConfigs',
            itemProperty: 'properties.privateDnsZoneId',
          },
        ],
      },
    ],
  },
  { resource: 'azurerm_private_dns_zone', type: 'Microsoft.Network/privateDnsZones', arguments: [] },
  {
    resource: 'azurerm_private_dns_zone_virtual_network_link',
    type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
    arguments: [
      { argument: 'registration_enabled', path: 'properties.registrationEnabled' },
      { argument: 'resolution_policy', path: 'properties.resolutionPolicy' },
      { argument: 'virtual_network_id', path: 'properties.virtualNetwork', idObject: true },
    ],
    parentArgument: 'private_dns_zone_id',
    formerParentArgument: 'private_dns_zone_name',
  },
];
