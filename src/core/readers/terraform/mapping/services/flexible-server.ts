import type { Scalar } from '../../../../design/value';
import type { ArgumentMapping, BlockMapping, CombinedMapping, ResourceMapping } from '../resource-mapping';
import { enabledOrDisabled, identityBlock, keyArguments, sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

/** azurerm writes tier and size in one: `GP_Standard_D2s_v3`. */
const tiers: readonly (readonly [prefix: string, tier: string])[] = [
  ['B', 'Burstable'],
  ['GP', 'GeneralPurpose'],
  ['MO', 'MemoryOptimized'],
];

function splitSku(value: Scalar | undefined): { prefix: string; size: string } | undefined {
  if (typeof value !== 'string') return undefined;
  const bar = value.indexOf('_');
  return bar > 0 ? { prefix: value.slice(0, bar), size: value.slice(bar + 1) } : undefined;
}

/** The size's family tells the tier: B sizes are burstable, E sizes memory optimised, the rest general purpose. */
function prefixOf(size: string): string {
  const family = size.replace(/^Standard_/i, '').charAt(0);
  if (family === 'B') return 'B';
  return family === 'E' ? 'MO' : 'GP';
}

const sku: readonly CombinedMapping[] = [
  {
    arguments: ['sku_name'],
    path: 'sku.name',
    toArm: ([value]) => splitSku(value)?.size ?? value,
    toTerraform: (value) => ({ sku_name: `${prefixOf(String(value))}_${String(value)}` }),
  },
  {
    arguments: ['sku_name'],
    path: 'sku.tier',
    toArm: ([value]) => tiers.find(([prefix]) => prefix === splitSku(value)?.prefix)?.[1],
    toTerraform: () => ({}),
  },
];

const serverArguments: readonly ArgumentMapping[] = [
  ...sameNames('properties.', ['administrator_login', 'create_mode', 'replication_role', 'version']),
  { argument: 'backup_retention_days', path: 'properties.backup.backupRetentionDays' },
  { argument: 'delegated_subnet_id', path: 'properties.network.delegatedSubnetResourceId' },
  {
    argument: 'geo_redundant_backup_enabled',
    path: 'properties.backup.geoRedundantBackup',
    conversion: enabledOrDisabled,
  },
  { argument: 'source_server_id', path: 'properties.sourceServerResourceId' },
  { argument: 'zone', path: 'properties.availabilityZone' },
];

const highAvailability: BlockMapping = {
  block: 'high_availability',
  path: 'properties.highAvailability',
  arguments: sameNames('', ['mode', 'standby_availability_zone']),
};

const encryptionArguments: readonly ArgumentMapping[] = [
  { argument: 'geo_backup_key_vault_key_id', path: 'geoBackupKeyURI' },
  { argument: 'geo_backup_user_assigned_identity_id', path: 'geoBackupUserAssignedIdentityId' },
  { argument: 'primary_user_assigned_identity_id', path: 'primaryUserAssignedIdentityId' },
];

function encryption(keys: readonly ArgumentMapping[]): BlockMapping {
  return {
    block: 'customer_managed_key',
    path: 'properties.dataEncryption',
    arguments: [...keys, ...encryptionArguments],
    constants: { type: 'AzureKeyVault' },
  };
}

export const flexibleServerMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_postgresql_flexible_server',
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    arguments: [
      ...serverArguments,
      { argument: 'private_dns_zone_id', path: 'properties.network.privateDnsZoneArmResourceId' },
      {
        argument: 'public_network_access_enabled',
        path: 'properties.network.publicNetworkAccess',
        conversion: enabledOrDisabled,
      },
    ],
    blocks: [
      identityBlock,
      highAvailability,
      encryption([{ argument: 'key_vault_key_id', path: 'primaryKeyURI' }]),
      {
        block: 'authentication',
        path: 'properties.authConfig',
        arguments: [
          {
            argument: 'active_directory_auth_enabled',
            path: 'activeDirectoryAuth',
            conversion: enabledOrDisabled,
          },
          { argument: 'password_auth_enabled', path: 'passwordAuth', conversion: enabledOrDisabled },
          { argument: 'tenant_id', path: 'tenantId' },
        ],
      },
      {
        block: 'maintenance_window',
        path: 'properties.maintenanceWindow',
        arguments: sameNames('', ['day_of_week', 'start_hour', 'start_minute']),
        constants: { customWindow: 'Enabled' },
      },
    ],
    combined: sku,
  },
  {
    resource: 'azurerm_mysql_flexible_server',
    type: 'Microsoft.DBforMySQL/flexibleServers',
    arguments: [
      ...serverArguments,
      { argument: 'private_dns_zone_id', path: 'properties.network.privateDnsZoneResourceId' },
      {
        argument: 'public_network_access',
        majors: { since: 5 },
        path: 'properties.network.publicNetworkAccess',
      },
      {
        argument: 'public_network_access_enabled',
        majors: { removedIn: 5 },
        path: 'properties.network.publicNetworkAccess',
        conversion: enabledOrDisabled,
      },
    ],
    blocks: [
      identityBlock,
      highAvailability,
      encryption(
        keyArguments({
          path: 'primaryKeyURI',
        }),
      ),
    ],
    combined: sku,
  },
];
