import type { SnippetIdea } from '../snippet';
import { redisCluster } from './cluster';
import { redisGeoReplication } from './geo-replication';
import { redisRetiring } from './queries';
import { redisByModule } from './verified-module';

/** Caches that outlive zones and regions (section 14 of the domain). */
export const redisSnippets: readonly SnippetIdea[] = [redisCluster, redisGeoReplication, redisByModule, redisRetiring];
