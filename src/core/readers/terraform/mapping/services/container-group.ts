import type { ResourceMapping } from '../resource-mapping';
import { identityBlock } from '../shared-mappings';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. The provider asks for
 * a public address unless told otherwise.
 */
export const containerGroupMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_container_group',
    type: 'Microsoft.ContainerInstance/containerGroups',
    arguments: [
      { argument: 'ip_address_type', path: 'properties.ipAddress.type', default: { every: 'Public' } },
      {
        argument: 'key_vault_key_id',
        path: 'properties.encryptionProperties.keyName',
        covers: ['properties.encryptionProperties.vaultBaseUrl', 'properties.encryptionProperties.keyVersion'],
        keyIdentifier: true,
      },
      { argument: 'key_vault_user_assigned_identity_id', path: 'properties.encryptionProperties.identity' },
      { argument: 'os_type', path: 'properties.osType' },
      { argument: 'priority', path: 'properties.priority' },
      { argument: 'restart_policy', path: 'properties.restartPolicy' },
      { argument: 'sku', path: 'properties.sku' },
      { argument: 'subnet_ids', path: 'properties.subnetIds', itemProperty: 'id' },
      { argument: 'zones', path: 'zones' },
    ],
    blocks: [
      identityBlock,
      {
        block: 'container',
        path: 'properties.containers[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'image', path: 'properties.image' },
          { argument: 'commands', path: 'properties.command' },
          { argument: 'cpu', path: 'properties.resources.requests.cpu' },
          { argument: 'memory', path: 'properties.resources.requests.memoryInGB' },
        ],
      },
      {
        block: 'init_container',
        path: 'properties.initContainers[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'image', path: 'properties.image' },
        ],
      },
    ],
  },
];
