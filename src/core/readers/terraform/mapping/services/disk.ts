import type { ResourceMapping } from '../resource-mapping';
import { identityBlock, keyArguments, publicNetworkAccess } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

export const diskMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_managed_disk',
    type: 'Microsoft.Compute/disks',
    arguments: [
      { argument: 'create_option', path: 'properties.creationData.createOption' },
      { argument: 'disk_access_id', path: 'properties.diskAccessId' },
      {
        argument: 'disk_encryption_set_id',
        path: 'properties.encryption.diskEncryptionSetId',
        implies: { 'properties.encryption.type': 'EncryptionAtRestWithCustomerKey' },
      },
      { argument: 'disk_size_gb', path: 'properties.diskSizeGB' },
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
      { argument: 'max_shares', path: 'properties.maxShares' },
      { argument: 'network_access_policy', path: 'properties.networkAccessPolicy' },
      { argument: 'os_type', path: 'properties.osType' },
      publicNetworkAccess,
      { argument: 'secure_vm_disk_encryption_set_id', path: 'properties.securityProfile.secureVMDiskEncryptionSetId' },
      { argument: 'security_type', path: 'properties.securityProfile.securityType' },
      { argument: 'storage_account_type', path: 'sku.name' },
      { argument: 'tier', path: 'properties.tier' },
      { argument: 'zone', path: 'zones', wrap: 'list' },
    ],
  },
  {
    resource: 'azurerm_disk_encryption_set',
    type: 'Microsoft.Compute/diskEncryptionSets',
    arguments: [
      { argument: 'auto_key_rotation_enabled', path: 'properties.rotationToLatestKeyVersionEnabled' },
      {
        argument: 'encryption_type',
        path: 'properties.encryptionType',
        default: { every: 'EncryptionAtRestWithCustomerKey' },
      },
      ...keyArguments({
        path: 'properties.activeKey.keyUrl',
      }),
    ],
    blocks: [identityBlock],
  },
];
