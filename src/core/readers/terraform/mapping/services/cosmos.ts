import type { ResourceMapping } from '../resource-mapping';
import { identityBlock, keyArguments, negated, publicNetworkAccess } from '../shared-mappings';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. Allowed addresses are
 * one text with commas up to version 3, which is not split here, and a list since version 4.
 */
export const cosmosMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_cosmosdb_account',
    type: 'Microsoft.DocumentDB/databaseAccounts',
    arguments: [
      {
        argument: 'access_key_metadata_writes_enabled',
        path: 'properties.disableKeyBasedMetadataWriteAccess',
        conversion: negated,
      },
      {
        argument: 'automatic_failover_enabled',
        formerNames: ['enable_automatic_failover'],
        renamedIn: 4,
        path: 'properties.enableAutomaticFailover',
      },
      {
        argument: 'free_tier_enabled',
        formerNames: ['enable_free_tier'],
        renamedIn: 4,
        path: 'properties.enableFreeTier',
      },
      {
        argument: 'ip_range_filter',
        majors: { since: 4 },
        path: 'properties.ipRules',
        itemProperty: 'ipAddressOrRange',
      },
      { argument: 'is_virtual_network_filter_enabled', path: 'properties.isVirtualNetworkFilterEnabled' },
      ...keyArguments({
        path: 'properties.keyVaultKeyUri',
      }),
      { argument: 'kind', path: 'kind', default: { every: 'GlobalDocumentDB' } },
      {
        argument: 'local_authentication_enabled',
        majors: { since: 5 },
        path: 'properties.disableLocalAuth',
        conversion: negated,
      },
      { argument: 'local_authentication_disabled', majors: { removedIn: 5 }, path: 'properties.disableLocalAuth' },
      { argument: 'minimal_tls_version', path: 'properties.minimalTlsVersion' },
      {
        argument: 'multiple_write_locations_enabled',
        formerNames: ['enable_multiple_write_locations'],
        renamedIn: 4,
        path: 'properties.enableMultipleWriteLocations',
      },
      { argument: 'offer_type', path: 'properties.databaseAccountOfferType' },
      publicNetworkAccess,
    ],
    blocks: [
      identityBlock,
      {
        block: 'backup',
        path: 'properties.backupPolicy',
        arguments: [
          { argument: 'storage_redundancy', path: 'periodicModeProperties.backupStorageRedundancy' },
          { argument: 'tier', path: 'continuousModeProperties.tier' },
          { argument: 'type', path: 'type' },
        ],
      },
      { block: 'capabilities', path: 'properties.capabilities[]', arguments: [{ argument: 'name', path: 'name' }] },
      {
        block: 'consistency_policy',
        path: 'properties.consistencyPolicy',
        arguments: [{ argument: 'consistency_level', path: 'defaultConsistencyLevel' }],
      },
      {
        block: 'geo_location',
        path: 'properties.locations[]',
        arguments: [
          { argument: 'failover_priority', path: 'failoverPriority' },
          { argument: 'location', path: 'locationName' },
          { argument: 'zone_redundant', path: 'isZoneRedundant' },
        ],
      },
      {
        block: 'virtual_network_rule',
        path: 'properties.virtualNetworkRules[]',
        arguments: [{ argument: 'id', path: 'id' }],
      },
    ],
  },
];
