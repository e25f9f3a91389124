import type { ArgumentMapping, BlockMapping, CombinedMapping, ResourceMapping } from '../resource-mapping';
import { identityBlock, sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

const type = 'Microsoft.Compute/virtualMachines';

const machineArguments: readonly ArgumentMapping[] = [
  { argument: 'availability_set_id', path: 'properties.availabilitySet', idObject: true },
  {
    argument: 'capacity_reservation_group_id',
    path: 'properties.capacityReservation.capacityReservationGroup',
    idObject: true,
  },
  { argument: 'dedicated_host_id', path: 'properties.host', idObject: true },
  { argument: 'dedicated_host_group_id', path: 'properties.hostGroup', idObject: true },
  { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
  { argument: 'encryption_at_host_enabled', path: 'properties.securityProfile.encryptionAtHost' },
  { argument: 'eviction_policy', path: 'properties.evictionPolicy' },
  { argument: 'license_type', path: 'properties.licenseType' },
  {
    argument: 'network_interface_ids',
    path: 'properties.networkProfile.networkInterfaces',
    itemProperty: 'id',
  },
  { argument: 'priority', path: 'properties.priority' },
  { argument: 'proximity_placement_group_id', path: 'properties.proximityPlacementGroup', idObject: true },
  { argument: 'secure_boot_enabled', path: 'properties.securityProfile.uefiSettings.secureBootEnabled' },
  { argument: 'size', path: 'properties.hardwareProfile.vmSize' },
  { argument: 'source_image_id', path: 'properties.storageProfile.imageReference.id' },
  { argument: 'virtual_machine_scale_set_id', path: 'properties.virtualMachineScaleSet', idObject: true },
  { argument: 'vtpm_enabled', path: 'properties.securityProfile.uefiSettings.vTpmEnabled' },
  { argument: 'zone', path: 'zones', wrap: 'list' },
];

/** `os_disk`, as virtual machines and scale sets write it. */
export const osDiskArguments: readonly ArgumentMapping[] = [
  ...sameNames('', ['name', 'caching', 'write_accelerator_enabled']),
  { argument: 'disk_encryption_set_id', path: 'managedDisk.diskEncryptionSet', idObject: true },
  { argument: 'disk_size_gb', path: 'diskSizeGB' },
  {
    argument: 'secure_vm_disk_encryption_set_id',
    path: 'managedDisk.securityProfile.diskEncryptionSet',
    idObject: true,
  },
  { argument: 'security_encryption_type', path: 'managedDisk.securityProfile.securityEncryptionType' },
  { argument: 'storage_account_type', path: 'managedDisk.storageAccountType' },
];

export const temporaryDiskBlock: BlockMapping = {
  block: 'diff_disk_settings',
  path: 'diffDiskSettings',
  arguments: sameNames('', ['option', 'placement']),
};

export const imageArguments: readonly ArgumentMapping[] = sameNames('', ['publisher', 'offer', 'sku', 'version']);

/** azurerm has no argument for the security type: the provider derives it from these three. */
export const securityType: CombinedMapping = {
  arguments: ['os_disk.security_encryption_type', 'secure_boot_enabled', 'vtpm_enabled'],
  path: 'properties.securityProfile.securityType',
  toArm: ([encryption, secureBoot, trustedModule]) => {
    if (typeof encryption === 'string' && encryption !== '') return 'ConfidentialVM';
    return secureBoot === true || trustedModule === true ? 'TrustedLaunch' : undefined;
  },
  toTerraform: (value): Readonly<Record<string, string | boolean>> => {
    if (value === 'TrustedLaunch') return { secure_boot_enabled: true, vtpm_enabled: true };
    if (value === 'ConfidentialVM') {
      return { 'os_disk.security_encryption_type': 'VMGuestStateOnly', vtpm_enabled: true };
    }
    return {};
  },
};

const machineBlocks: readonly BlockMapping[] = [
  identityBlock,
  {
    block: 'boot_diagnostics',
    path: 'properties.diagnosticsProfile.bootDiagnostics',
    arguments: [{ argument: 'storage_account_uri', path: 'storageUri' }],
    constants: { enabled: true },
  },
  {
    block: 'os_disk',
    path: 'properties.storageProfile.osDisk',
    arguments: osDiskArguments,
    blocks: [temporaryDiskBlock],
  },
  { block: 'source_image_reference', path: 'properties.storageProfile.imageReference', arguments: imageArguments },
];

const legacyDiskArguments: readonly ArgumentMapping[] = [
  ...sameNames('', ['name', 'caching', 'create_option', 'write_accelerator_enabled']),
  { argument: 'disk_size_gb', path: 'diskSizeGB' },
  { argument: 'managed_disk_id', path: 'managedDisk', idObject: true },
  { argument: 'managed_disk_type', path: 'managedDisk.storageAccountType' },
  { argument: 'vhd_uri', path: 'vhd.uri' },
];

export const virtualMachineMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_linux_virtual_machine',
    type,
    arguments: [
      ...machineArguments,
      {
        argument: 'disable_password_authentication',
        path: 'properties.osProfile.linuxConfiguration.disablePasswordAuthentication',
        default: { every: true },
      },
    ],
    blocks: machineBlocks,
    combined: [securityType],
    constants: { 'properties.storageProfile.osDisk.osType': 'Linux' },
  },
  {
    resource: 'azurerm_windows_virtual_machine',
    type,
    arguments: [
      ...machineArguments,
      {
        argument: 'automatic_updates_enabled',
        formerNames: ['enable_automatic_updates'],
        renamedIn: 5,
        path: 'properties.osProfile.windowsConfiguration.enableAutomaticUpdates',
      },
    ],
    blocks: machineBlocks,
    combined: [securityType],
    constants: { 'properties.storageProfile.osDisk.osType': 'Windows' },
  },
  {
    resource: 'azurerm_virtual_machine',
    type,
    arguments: [
      { argument: 'availability_set_id', path: 'properties.availabilitySet', idObject: true },
      { argument: 'license_type', path: 'properties.licenseType' },
      {
        argument: 'network_interface_ids',
        path: 'properties.networkProfile.networkInterfaces',
        itemProperty: 'id',
      },
      { argument: 'proximity_placement_group_id', path: 'properties.proximityPlacementGroup', idObject: true },
      { argument: 'vm_size', path: 'properties.hardwareProfile.vmSize' },
      { argument: 'zones', path: 'zones' },
    ],
    blocks: [
      identityBlock,
      {
        block: 'storage_image_reference',
        path: 'properties.storageProfile.imageReference',
        arguments: [...imageArguments, { argument: 'id', path: 'id' }],
      },
      {
        block: 'storage_os_disk',
        path: 'properties.storageProfile.osDisk',
        arguments: [...legacyDiskArguments, { argument: 'os_type', path: 'osType' }],
      },
      {
        block: 'storage_data_disk',
        path: 'properties.storageProfile.dataDisks[]',
        arguments: [...legacyDiskArguments, { argument: 'lun', path: 'lun' }],
      },
      {
        block: 'os_profile_linux_config',
        path: 'properties.osProfile.linuxConfiguration',
        arguments: sameNames('', ['disable_password_authentication']),
      },
    ],
  },
];
