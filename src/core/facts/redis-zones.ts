/**
 * Since this API version a cache without `zones` and `zonalAllocationPolicy` spreads over zones where the region has
 * them. Source: https://learn.microsoft.com/rest/api/redis/redis/create?view=rest-redis-2024-11-01, read 2026-11.
 */
const automaticZonesSince = '2024-11-01';

/**
 * The first major version of the azurerm provider whose releases use such an API version.
 * Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/redis/client/client.go,
 * read 2026-11.
 */
const automaticZonesSinceAzurerm = 4;

/** Whether a cache without zones is spread over zones by this version of the cache API. */
export function redisSpreadsByDefault(apiVersion: string): boolean {
  return apiVersion.slice(0, automaticZonesSince.length) >= automaticZonesSince;
}

/** Whether a cache without zones is spread over zones by this major version of azurerm. */
export function azurermRedisSpreadsByDefault(major: number): boolean {
  return major >= automaticZonesSinceAzurerm;
}

/**
 * When Azure Cache for Redis (Basic, Standard, Premium) retires; Azure Managed Redis replaces it.
 * Source: https://learn.microsoft.com/azure/azure-cache-for-redis/retirement-faq, read 2026-11.
 */
export const redisCacheRetirement = '30 September 2028';
