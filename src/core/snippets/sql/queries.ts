import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

const withoutZones: SnippetIdea = {
  prefix: 'fl-sql-without-zones',
  title: 'SQL databases that one zone outage stops',
  description: 'For Azure Resource Graph: databases of tiers that can be zone-redundant, and are not.',
  section: 14,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.sql/servers/databases' and name != 'master'
      | where tostring(sku.tier) in~ ('GeneralPurpose', 'BusinessCritical', 'Premium', 'Hyperscale')
      | where not(tobool(coalesce(properties.zoneRedundant, false)))
      | extend server = tostring(split(id, '/')[8])
      | project server, name, tier = tostring(sku.tier), location, resourceGroup, subscriptionId
      | order by server asc, name asc
    `,
  },
};

const withoutGroup: SnippetIdea = {
  prefix: 'fl-sql-without-failover',
  title: 'SQL databases with no copy in a second region',
  description: 'For Azure Resource Graph: databases that are in no failover group, by the servers that hold them.',
  section: 14,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.sql/servers/databases' and name != 'master'
      | where isempty(properties.failoverGroupId) and isempty(properties.secondaryType)
      | extend server = tostring(split(id, '/')[8])
      | summarize databases = count() by server, location, resourceGroup, subscriptionId
      | order by databases desc
    `,
  },
};

/** Questions about databases to the live estate. */
export const sqlQueries: readonly SnippetIdea[] = [withoutZones, withoutGroup];
