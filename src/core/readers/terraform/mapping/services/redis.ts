import type { ResourceMapping } from '../resource-mapping';
import { identityBlock, negated, publicNetworkAccess } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 3.0, 4.0 and 5.0, read in November 2026. */
export const redisMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_redis_cache',
    type: 'Microsoft.Cache/redis',
    arguments: [
      {
        argument: 'access_keys_authentication_enabled',
        path: 'properties.disableAccessKeyAuthentication',
        conversion: negated,
      },
      { argument: 'capacity', path: 'properties.sku.capacity' },
      { argument: 'family', path: 'properties.sku.family' },
      { argument: 'minimum_tls_version', path: 'properties.minimumTlsVersion' },
      {
        argument: 'non_ssl_port_enabled',
        formerNames: ['enable_non_ssl_port'],
        renamedIn: 4,
        path: 'properties.enableNonSslPort',
      },
      publicNetworkAccess,
      { argument: 'redis_version', path: 'properties.redisVersion' },
      { argument: 'replicas_per_primary', path: 'properties.replicasPerPrimary' },
      { argument: 'shard_count', path: 'properties.shardCount' },
      { argument: 'sku_name', path: 'properties.sku.name' },
      { argument: 'subnet_id', path: 'properties.subnetId' },
      { argument: 'zones', path: 'zones' },
    ],
    blocks: [identityBlock],
  },
];
