import { replicatedRedisSizes } from '../../facts/managed-redis-sizes';
import { redisCacheRetirement } from '../../facts/redis-zones';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, type Gap, gap, paragraphs, type SnippetPart, type SnippetText, symbol, text } from '../snippet-text';

export const clusterType = 'Microsoft.Cache/redisEnterprise';
const size = choice('size', replicatedRedisSizes);
const eviction = choice('eviction', ['VolatileLRU', 'AllKeysLRU', 'NoEviction']);
const identityBicep = bicep.idOf('identityId', 'the user-assigned identity that may use the key');
const identityTerraform = terraform.idOf('identity_id', 'the user-assigned identity that may use the key');

interface Place {
  readonly symbol: Gap;
  readonly name: Gap;
  readonly location: SnippetPart;
  /** The parameter with the id of the key that encrypts it. */
  readonly key: string;
}

/** A cluster, which keeps its nodes in several zones by itself. */
export function redisClusterBicep({ symbol: cluster, name, location, key }: Place): SnippetText {
  return text`
    resource ${cluster} '${armType(clusterType)}' = {
      name: '${name}'
      location: ${location}
      sku: {
        name: '${size}'
      }
      identity: {
        type: 'UserAssigned'
        userAssignedIdentities: {
          '\${${identityBicep}}': {}
        }
      }
      properties: {
        highAvailability: 'Enabled'
        minimumTlsVersion: '1.2'
        publicNetworkAccess: 'Disabled'
        encryption: {
          customerManagedKeyEncryption: {
            keyEncryptionKeyUrl: ${bicep.parameter(key, 'string', 'Id of the key with its version.')}
            keyEncryptionKeyIdentity: {
              identityType: 'userAssignedIdentity'
              userAssignedIdentityResourceId: ${identityBicep}
            }
          }
        }
      }
    }
  `;
}

/** The database of a cluster; `replication` follows its other properties. */
export function redisDatabaseBicep(database: Gap, cluster: SnippetPart, replication?: SnippetText): SnippetText {
  const end = replication
    ? text`
    accessKeysAuthentication: 'Disabled'
    ${replication}
  `
    : text`accessKeysAuthentication: 'Disabled'`;
  return text`
    resource ${database} '${armType(`${clusterType}/databases`)}' = {
      parent: ${cluster}
      name: 'default'
      properties: {
        clientProtocol: 'Encrypted'
        clusteringPolicy: 'OSSCluster'
        evictionPolicy: '${eviction}'
        port: 10000
        ${end}
      }
    }
  `;
}

/** A cluster with its database in Terraform; `group` is the name under which it replicates. */
export function redisClusterTerraform({ symbol: label, name, location, key }: Place, group?: Gap): SnippetText {
  const database = group
    ? text`
        default_database {
          access_keys_authentication_enabled = false
          client_protocol                    = "Encrypted"
          clustering_policy                  = "OSSCluster"
          eviction_policy                    = "${eviction}"
          geo_replication_group_name         = "${group}"
        }
      `
    : text`
        default_database {
          access_keys_authentication_enabled = false
          client_protocol                    = "Encrypted"
          clustering_policy                  = "OSSCluster"
          eviction_policy                    = "${eviction}"
        }
      `;
  return text`
    resource "azurerm_managed_redis" "${label}" {
      name                      = "${name}"
      resource_group_name       = ${terraform.resourceGroupName}
      location                  = ${location}
      sku_name                  = "${size}"
      high_availability_enabled = true
      public_network_access     = "Disabled"

      identity {
        type         = "UserAssigned"
        identity_ids = [${identityTerraform}]
      }

      customer_managed_key {
        key_vault_key_id          = ${terraform.variable(key, 'string', 'Id of the key with its version.')}
        user_assigned_identity_id = ${identityTerraform}
      }

      ${database}
    }
  `;
}

const cluster = symbol('redis');
const label = symbol('main');
const name = gap('name', resourceName(clusterType, 'payments'));

/** A cache that an outage of a zone does not empty. */
export const redisCluster: SnippetIdea = {
  prefix: 'fl-redis-cluster',
  title: 'Managed Redis over the zones of a region',
  description: `Azure Managed Redis keeps its nodes in several zones by itself; no access keys, no public access, your own key. It replaces Azure Cache for Redis, which retires on ${redisCacheRetirement}.`,
  section: 14,
  mends: ['zone/redis-cache'],
  variants: {
    bicep: paragraphs([
      redisClusterBicep({ symbol: cluster, name, location: bicep.location, key: 'keyId' }),
      redisDatabaseBicep(symbol('redisDatabase'), cluster),
    ]),
    terraform: redisClusterTerraform({ symbol: label, name, location: terraform.location, key: 'key_id' }),
  },
};
