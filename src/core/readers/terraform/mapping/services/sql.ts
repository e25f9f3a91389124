import type { ResourceMapping } from '../resource-mapping';
import { enabledOrDisabled, identityBlock, keyArguments, publicNetworkAccess, sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */
export const sqlMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_mssql_server',
    type: 'Microsoft.Sql/servers',
    arguments: [
      ...sameNames('properties.', ['administrator_login', 'version']),
      { argument: 'minimum_tls_version', path: 'properties.minimalTlsVersion', default: { every: '1.2' } },
      {
        argument: 'outbound_network_restriction_enabled',
        path: 'properties.restrictOutboundNetworkAccess',
        conversion: enabledOrDisabled,
      },
      { argument: 'primary_user_assigned_identity_id', path: 'properties.primaryUserAssignedIdentityId' },
      publicNetworkAccess,
      { argument: 'transparent_data_encryption_key_vault_key_id', path: 'properties.keyId' },
    ],
    blocks: [
      identityBlock,
      {
        block: 'azuread_administrator',
        path: 'properties.administrators',
        arguments: [
          { argument: 'azuread_authentication_only', path: 'azureADOnlyAuthentication' },
          { argument: 'login_username', path: 'login' },
          { argument: 'object_id', path: 'sid' },
          { argument: 'tenant_id', path: 'tenantId' },
        ],
        constants: { administratorType: 'ActiveDirectory' },
      },
    ],
  },
  {
    resource: 'azurerm_mssql_server_transparent_data_encryption',
    type: 'Microsoft.Sql/servers/encryptionProtector',
    arguments: [
      { argument: 'auto_rotation_enabled', path: 'properties.autoRotationEnabled' },
      ...keyArguments({
        path: 'properties.serverKeyName',
        implies: { 'properties.serverKeyType': 'AzureKeyVault' },
        keyIdentifier: true,
      }),
    ],
    constants: { 'properties.serverKeyType': 'ServiceManaged' },
    parentArgument: 'server_id',
  },
  {
    resource: 'azurerm_mssql_database',
    type: 'Microsoft.Sql/servers/databases',
    arguments: [
      ...sameNames('properties.', ['create_mode', 'license_type', 'min_capacity', 'secondary_type', 'zone_redundant']),
      { argument: 'auto_pause_delay_in_minutes', path: 'properties.autoPauseDelay' },
      { argument: 'elastic_pool_id', path: 'properties.elasticPoolId' },
      { argument: 'ledger_enabled', path: 'properties.isLedgerOn' },
      { argument: 'read_replica_count', path: 'properties.highAvailabilityReplicaCount' },
      {
        argument: 'read_scale',
        path: 'properties.readScale',
        conversion: enabledOrDisabled,
      },
      { argument: 'sku_name', path: 'sku.name' },
      { argument: 'storage_account_type', path: 'properties.requestedBackupStorageRedundancy' },
      { argument: 'transparent_data_encryption_key_vault_key_id', path: 'properties.encryptionProtector' },
    ],
    blocks: [identityBlock],
    parentArgument: 'server_id',
  },
  {
    resource: 'azurerm_mssql_elasticpool',
    type: 'Microsoft.Sql/servers/elasticPools',
    arguments: sameNames('properties.', ['license_type', 'zone_redundant', 'high_availability_replica_count']),
    blocks: [{ block: 'sku', path: 'sku', arguments: sameNames('', ['name', 'capacity', 'tier', 'family']) }],
    parentArgument: 'server_name',
  },
];
