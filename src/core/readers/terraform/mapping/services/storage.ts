import type {
  ArgumentMapping,
  BlockMapping,
  ChildMapping,
  CombinedMapping,
  ResourceMapping,
} from '../resource-mapping';
import { identityBlock, keyArguments, publicNetworkAccess, sameNames } from '../shared-mappings';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. Anonymous access to
 * blobs is allowed by default up to version 4 and not since version 5; replication across tenants is allowed by default
 * up to version 3 and not since version 4; the TLS version defaults to 1.2 since version 3.
 */

const accountType = 'Microsoft.Storage/storageAccounts';
const account = ['azurerm_storage_account'];

const networkRules: readonly ArgumentMapping[] = [
  { argument: 'bypass', path: 'bypass', separator: ', ' },
  { argument: 'default_action', path: 'defaultAction' },
  { argument: 'ip_rules', path: 'ipRules', itemProperty: 'value' },
  { argument: 'virtual_network_subnet_ids', path: 'virtualNetworkRules', itemProperty: 'id' },
];

const encryptionArguments: readonly ArgumentMapping[] = [
  ...keyArguments({
    path: 'keyvaultproperties.keyname',
    covers: ['keyvaultproperties.keyvaulturi', 'keyvaultproperties.keyversion'],
    keyIdentifier: true,
  }),
  { argument: 'user_assigned_identity_id', path: 'identity.userAssignedIdentity' },
];

function below(prefix: string, mappings: readonly ArgumentMapping[]): readonly ArgumentMapping[] {
  return mappings.map((mapping) => ({
    ...mapping,
    path: `${prefix}${mapping.path}`,
    ...(mapping.covers ? { covers: mapping.covers.map((path) => `${prefix}${path}`) } : {}),
  }));
}

const sku: CombinedMapping = {
  arguments: ['account_tier', 'account_replication_type'],
  path: 'sku.name',
  // The tier is required, so it is missing only while the block is being typed: the usual one stands in.
  toArm: ([tier = 'Standard', replication]) =>
    typeof tier === 'string' && typeof replication === 'string' ? `${tier}_${replication}` : undefined,
  toTerraform: (value): Readonly<Record<string, string>> => {
    const [tier, replication] = String(value).split('_', 2);
    return tier && replication ? { account_tier: tier, account_replication_type: replication } : {};
  },
};

function retention(block: string, path: string): BlockMapping {
  return {
    block,
    path,
    arguments: [{ argument: 'days', path: 'days', default: { every: 7 } }],
    constants: { enabled: true },
  };
}

const blobService: ChildMapping = {
  block: 'blob_properties',
  path: '',
  type: `${accountType}/blobServices`,
  name: { fixed: 'default' },
  arguments: [
    { argument: 'change_feed_enabled', path: 'properties.changeFeed.enabled' },
    { argument: 'change_feed_retention_in_days', path: 'properties.changeFeed.retentionInDays' },
    { argument: 'last_access_time_enabled', path: 'properties.lastAccessTimeTrackingPolicy.enable' },
    { argument: 'versioning_enabled', path: 'properties.isVersioningEnabled' },
  ],
  blocks: [
    retention('delete_retention_policy', 'properties.deleteRetentionPolicy'),
    retention('container_delete_retention_policy', 'properties.containerDeleteRetentionPolicy'),
    {
      block: 'restore_policy',
      path: 'properties.restorePolicy',
      arguments: [{ argument: 'days', path: 'days' }],
      constants: { enabled: true },
    },
  ],
};

const fileService: ChildMapping = {
  block: 'share_properties',
  path: '',
  type: `${accountType}/fileServices`,
  name: { fixed: 'default' },
  arguments: [],
  blocks: [retention('retention_policy', 'properties.shareDeleteRetentionPolicy')],
};

/**
 * ARM has this at the account's blob service, which `blob_properties` stands for already: two blocks cannot be read as
 * one child, so that this one is read at the account.
 */
const staticWebsite: BlockMapping = {
  block: 'static_website',
  path: 'properties.staticWebsite',
  arguments: sameNames('', ['index_document', 'error_404_document']),
  constants: { enabled: true },
};

export const storageMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_storage_account',
    type: accountType,
    arguments: [
      { argument: 'access_tier', path: 'properties.accessTier' },
      { argument: 'account_kind', path: 'kind', default: { every: 'StorageV2' } },
      {
        argument: 'allow_nested_items_to_be_public',
        path: 'properties.allowBlobPublicAccess',
        default: { byMajor: { 3: true, 4: true, 5: false } },
      },
      {
        argument: 'cross_tenant_replication_enabled',
        path: 'properties.allowCrossTenantReplication',
        default: { byMajor: { 3: true, 4: false, 5: false } },
      },
      { argument: 'default_to_oauth_authentication', path: 'properties.defaultToOAuthAuthentication' },
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
      {
        argument: 'https_traffic_only_enabled',
        formerNames: ['enable_https_traffic_only'],
        renamedIn: 4,
        path: 'properties.supportsHttpsTrafficOnly',
        default: { every: true },
      },
      {
        argument: 'infrastructure_encryption_enabled',
        path: 'properties.encryption.requireInfrastructureEncryption',
      },
      { argument: 'is_hns_enabled', path: 'properties.isHnsEnabled' },
      { argument: 'local_user_enabled', path: 'properties.isLocalUserEnabled' },
      { argument: 'min_tls_version', path: 'properties.minimumTlsVersion', default: { every: 'TLS1_2' } },
      { argument: 'nfsv3_enabled', path: 'properties.isNfsV3Enabled' },
      publicNetworkAccess,
      { argument: 'queue_encryption_key_type', path: 'properties.encryption.services.queue.keyType' },
      { argument: 'sftp_enabled', path: 'properties.isSftpEnabled' },
      { argument: 'shared_access_key_enabled', path: 'properties.allowSharedKeyAccess' },
      { argument: 'table_encryption_key_type', path: 'properties.encryption.services.table.keyType' },
    ],
    blocks: [
      identityBlock,
      {
        block: 'customer_managed_key',
        path: 'properties.encryption',
        arguments: encryptionArguments,
        constants: { keySource: 'Microsoft.Keyvault' },
      },
      {
        block: 'immutability_policy',
        path: 'properties.immutableStorageWithVersioning',
        arguments: [
          {
            argument: 'period_since_creation_in_days',
            path: 'immutabilityPolicy.immutabilityPeriodSinceCreationInDays',
          },
          { argument: 'state', path: 'immutabilityPolicy.state' },
        ],
        constants: { enabled: true },
      },
      { block: 'network_rules', path: 'properties.networkAcls', arguments: networkRules },
      staticWebsite,
      {
        block: 'sas_policy',
        path: 'properties.sasPolicy',
        arguments: [
          { argument: 'expiration_period', path: 'sasExpirationPeriod' },
          { argument: 'expiration_action', path: 'expirationAction' },
        ],
      },
    ],
    combined: [sku],
    children: [blobService, fileService],
  },
  {
    resource: 'azurerm_storage_account_network_rules',
    type: accountType,
    arguments: below('properties.networkAcls.', networkRules),
    attachment: { argument: 'storage_account_id', resources: account },
  },
  {
    resource: 'azurerm_storage_account_static_website',
    type: accountType,
    arguments: sameNames('properties.staticWebsite.', ['index_document', 'error_404_document']),
    constants: { 'properties.staticWebsite.enabled': true },
    attachment: { argument: 'storage_account_id', resources: account },
  },
  {
    resource: 'azurerm_storage_account_customer_managed_key',
    type: accountType,
    arguments: [
      ...below('properties.encryption.', encryptionArguments),
      {
        argument: 'key_name',
        majors: { removedIn: 5 },
        path: 'properties.encryption.keyvaultproperties.keyname',
      },
      {
        argument: 'key_vault_uri',
        formerNames: ['key_vault_id'],
        majors: { removedIn: 5 },
        path: 'properties.encryption.keyvaultproperties.keyvaulturi',
      },
      {
        argument: 'key_version',
        majors: { removedIn: 5 },
        path: 'properties.encryption.keyvaultproperties.keyversion',
      },
    ],
    constants: { 'properties.encryption.keySource': 'Microsoft.Keyvault' },
    attachment: { argument: 'storage_account_id', resources: account },
  },
  {
    resource: 'azurerm_storage_container',
    type: `${accountType}/blobServices/containers`,
    arguments: [
      {
        argument: 'container_access_type',
        path: 'properties.publicAccess',
        conversion: { toArm: { private: 'None', blob: 'Blob', container: 'Container' } },
        default: { every: 'None' },
      },
    ],
    parentArgument: 'storage_account_id',
    formerParentArgument: 'storage_account_name',
  },
];
