import type { ResourceMapping } from '../resource-mapping';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

const type = 'Microsoft.Network/networkInterfaces';

export const networkInterfaceMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_network_interface',
    type,
    arguments: [
      {
        argument: 'accelerated_networking_enabled',
        formerNames: ['enable_accelerated_networking'],
        renamedIn: 4,
        path: 'properties.enableAcceleratedNetworking',
      },
      { argument: 'dns_servers', path: 'properties.dnsSettings.dnsServers' },
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
      {
        argument: 'ip_forwarding_enabled',
        formerNames: ['enable_ip_forwarding'],
        renamedIn: 4,
        path: 'properties.enableIPForwarding',
      },
    ],
    blocks: [
      {
        block: 'ip_configuration',
        path: 'properties.ipConfigurations[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'primary', path: 'properties.primary' },
          { argument: 'private_ip_address', path: 'properties.privateIPAddress' },
          { argument: 'private_ip_address_allocation', path: 'properties.privateIPAllocationMethod' },
          { argument: 'private_ip_address_version', path: 'properties.privateIPAddressVersion' },
          { argument: 'public_ip_address_id', path: 'properties.publicIPAddress', idObject: true },
          { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
        ],
      },
    ],
  },
  {
    resource: 'azurerm_network_interface_security_group_association',
    type,
    arguments: [{ argument: 'network_security_group_id', path: 'properties.networkSecurityGroup', idObject: true }],
    attachment: { argument: 'network_interface_id', resources: ['azurerm_network_interface'] },
  },
];
