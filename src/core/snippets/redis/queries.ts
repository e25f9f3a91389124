import { redisCacheRetirement } from '../../facts/redis-zones';
import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

/** What has to move before it retires. */
export const redisRetiring: SnippetIdea = {
  prefix: 'fl-redis-retiring',
  title: 'Caches of Azure Cache for Redis, which retires',
  description: `For Azure Resource Graph: the caches of the estate that have to move to Azure Managed Redis by ${redisCacheRetirement}, those without zones first.`,
  section: 14,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.cache/redis'
      | extend size = strcat(tostring(properties.sku.name), ' ', tostring(properties.sku.family), tostring(properties.sku.capacity)),
          allocation = tostring(properties.zonalAllocationPolicy),
          spread = coalesce(array_length(zones), 0)
      | project name, size, spread, allocation, replicas = array_length(properties.linkedServers), location, resourceGroup, subscriptionId
      | order by spread asc, name asc
    `,
  },
};
