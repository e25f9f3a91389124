import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

const poolsWithoutZones: SnippetIdea = {
  prefix: 'fl-aks-pools-without-zones',
  title: 'Node pools that stand in one zone',
  description: 'For Azure Resource Graph: the pools of the estate whose nodes one zone outage can take at once.',
  section: 14,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.containerservice/managedclusters'
      | mv-expand pool = properties.agentPoolProfiles
      | extend zones = array_length(pool.availabilityZones)
      | where isnull(zones) or zones < 2
      | project cluster = name, pool = tostring(pool.name), mode = tostring(pool.mode), location, resourceGroup, subscriptionId
      | order by cluster asc
    `,
  },
};

const weakClusters: SnippetIdea = {
  prefix: 'fl-aks-weak-clusters',
  title: 'Clusters with a free tier, local accounts or a public API server',
  description: 'For Azure Resource Graph: what the baseline of a cluster asks for and the estate lacks.',
  section: 14,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.containerservice/managedclusters'
      | extend free = tostring(sku.tier) =~ 'Free',
          localAccounts = not(tobool(coalesce(properties.disableLocalAccounts, false))),
          publicServer = not(tobool(coalesce(properties.apiServerAccessProfile.enablePrivateCluster, false))),
          noPolicy = not(tobool(coalesce(properties.addonProfiles.azurepolicy.enabled, false))),
          noUpgrades = tostring(properties.autoUpgradeProfile.upgradeChannel) in~ ('', 'none')
      | where free or localAccounts or publicServer or noPolicy or noUpgrades
      | project name, location, resourceGroup, subscriptionId, free, localAccounts, publicServer, noPolicy, noUpgrades
      | order by name asc
    `,
  },
};

/** Questions about clusters to the live estate. */
export const aksQueries: readonly SnippetIdea[] = [poolsWithoutZones, weakClusters];
