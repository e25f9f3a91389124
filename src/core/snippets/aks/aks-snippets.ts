import type { SnippetIdea } from '../snippet';
import { aksCluster } from './cluster';
import { aksMaintenance } from './maintenance';
import { aksNodePool } from './node-pool';
import { aksQueries } from './queries';
import { aksStamp } from './stamp';
import { aksByModule } from './verified-module';
import { aksWorkloadIdentity } from './workload-identity';

/** Clusters that outlive zones and regions (section 14 of the domain). */
export const aksSnippets: readonly SnippetIdea[] = [
  aksCluster,
  aksStamp,
  aksNodePool,
  aksMaintenance,
  aksWorkloadIdentity,
  aksByModule,
  ...aksQueries,
];
