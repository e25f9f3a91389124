import { avmModule } from '../../facts/avm-modules';
import { replicatedRedisSizes } from '../../facts/managed-redis-sizes';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { moduleEndpoint, moduleKey } from '../common/module-parameters';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

/** The same by way of an Azure Verified Module. */
export const redisByModule: SnippetIdea = {
  prefix: 'fl-redis-avm',
  title: 'Managed Redis over the zones of a region by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version: highly available, without access keys, with its own key and a private endpoint.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('redis')} '${avmModule('cache/redis-enterprise')}' = {
        params: {
          name: '${gap('name', resourceName('Microsoft.Cache/redisEnterprise', 'payments'))}'
          location: ${bicep.location}
          skuName: '${choice('size', replicatedRedisSizes)}'
          highAvailability: 'Enabled'
          minimumTlsVersion: '1.2'
          publicNetworkAccess: 'Disabled'
          database: {
            accessKeysAuthentication: 'Disabled'
            clientProtocol: 'Encrypted'
            clusteringPolicy: 'OSSCluster'
            evictionPolicy: 'VolatileLRU'
          }
          ${moduleKey}
          ${moduleEndpoint('redisEnterprise', 'redis')}
        }
      }
    `,
  },
};
