import type { ArgumentMapping, BlockMapping, ResourceMapping } from '../resource-mapping';
import { identityBlock, sameNames } from '../shared-mappings';
import { imageArguments, osDiskArguments, temporaryDiskBlock } from './virtual-machine';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

const type = 'Microsoft.Compute/virtualMachineScaleSets';
const profile = 'properties.virtualMachineProfile';

const scaleSetArguments: readonly ArgumentMapping[] = [
  {
    argument: 'capacity_reservation_group_id',
    path: `${profile}.capacityReservation.capacityReservationGroup`,
    idObject: true,
  },
  { argument: 'encryption_at_host_enabled', path: `${profile}.securityProfile.encryptionAtHost` },
  { argument: 'eviction_policy', path: `${profile}.evictionPolicy` },
  { argument: 'instances', path: 'sku.capacity' },
  { argument: 'platform_fault_domain_count', path: 'properties.platformFaultDomainCount' },
  { argument: 'priority', path: `${profile}.priority` },
  { argument: 'proximity_placement_group_id', path: 'properties.proximityPlacementGroup', idObject: true },
  { argument: 'single_placement_group', path: 'properties.singlePlacementGroup' },
  { argument: 'source_image_id', path: `${profile}.storageProfile.imageReference.id` },
  { argument: 'upgrade_mode', path: 'properties.upgradePolicy.mode' },
  { argument: 'zone_balance', path: 'properties.zoneBalance' },
  { argument: 'zones', path: 'zones' },
];

const uniformArguments: readonly ArgumentMapping[] = [
  ...scaleSetArguments,
  { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
  { argument: 'health_probe_id', path: `${profile}.networkProfile.healthProbe`, idObject: true },
  { argument: 'host_group_id', path: 'properties.hostGroup', idObject: true },
  { argument: 'overprovision', path: 'properties.overprovision' },
  { argument: 'secure_boot_enabled', path: `${profile}.securityProfile.uefiSettings.secureBootEnabled` },
  { argument: 'sku', path: 'sku.name' },
  { argument: 'vtpm_enabled', path: `${profile}.securityProfile.uefiSettings.vTpmEnabled` },
];

const networkInterfaceBlock: BlockMapping = {
  block: 'network_interface',
  path: `${profile}.networkProfile.networkInterfaceConfigurations[]`,
  arguments: [
    { argument: 'name', path: 'name' },
    { argument: 'primary', path: 'properties.primary' },
    { argument: 'network_security_group_id', path: 'properties.networkSecurityGroup', idObject: true },
    {
      argument: 'accelerated_networking_enabled',
      formerNames: ['enable_accelerated_networking'],
      renamedIn: 5,
      path: 'properties.enableAcceleratedNetworking',
    },
    {
      argument: 'ip_forwarding_enabled',
      formerNames: ['enable_ip_forwarding'],
      renamedIn: 5,
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
        { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
      ],
      blocks: [
        {
          block: 'public_ip_address',
          path: 'properties.publicIPAddressConfiguration',
          arguments: [
            { argument: 'name', path: 'name' },
            { argument: 'idle_timeout_in_minutes', path: 'properties.idleTimeoutInMinutes' },
            { argument: 'public_ip_prefix_id', path: 'properties.publicIPPrefix', idObject: true },
          ],
        },
      ],
    },
  ],
};

const scaleSetBlocks: readonly BlockMapping[] = [
  identityBlock,
  networkInterfaceBlock,
  {
    block: 'os_disk',
    path: `${profile}.storageProfile.osDisk`,
    arguments: osDiskArguments.filter((mapping) => mapping.argument !== 'name'),
    blocks: [temporaryDiskBlock],
  },
  {
    block: 'data_disk',
    path: `${profile}.storageProfile.dataDisks[]`,
    arguments: [
      ...sameNames('', ['lun', 'caching', 'create_option']),
      { argument: 'disk_encryption_set_id', path: 'managedDisk.diskEncryptionSet', idObject: true },
      { argument: 'disk_size_gb', path: 'diskSizeGB' },
      { argument: 'storage_account_type', path: 'managedDisk.storageAccountType' },
    ],
  },
  {
    block: 'source_image_reference',
    path: `${profile}.storageProfile.imageReference`,
    arguments: imageArguments,
  },
  {
    block: 'automatic_instance_repair',
    path: 'properties.automaticRepairsPolicy',
    arguments: [...sameNames('', ['enabled', 'grace_period']), { argument: 'action', path: 'repairAction' }],
  },
];

const uniform = { 'properties.orchestrationMode': 'Uniform' };

export const scaleSetMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_linux_virtual_machine_scale_set',
    type,
    arguments: [
      ...uniformArguments,
      {
        argument: 'disable_password_authentication',
        path: `${profile}.osProfile.linuxConfiguration.disablePasswordAuthentication`,
        default: { every: true },
      },
    ],
    blocks: scaleSetBlocks,
    constants: uniform,
  },
  {
    resource: 'azurerm_windows_virtual_machine_scale_set',
    type,
    arguments: [...uniformArguments, { argument: 'license_type', path: `${profile}.licenseType` }],
    blocks: scaleSetBlocks,
    constants: uniform,
  },
  {
    resource: 'azurerm_orchestrated_virtual_machine_scale_set',
    type,
    arguments: [
      ...scaleSetArguments,
      { argument: 'license_type', path: `${profile}.licenseType` },
      { argument: 'sku_name', path: 'sku.name' },
    ],
    blocks: scaleSetBlocks,
    constants: { 'properties.orchestrationMode': 'Flexible' },
  },
];
