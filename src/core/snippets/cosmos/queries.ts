import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

/** Accounts that a region takes down. */
export const cosmosSingleRegions: SnippetIdea = {
  prefix: 'fl-cosmos-weak-accounts',
  title: 'Cosmos DB accounts in one region, or outside availability zones',
  description:
    'For Azure Resource Graph: accounts that an outage of a region or of a zone stops, and those that do not fail over by themselves.',
  section: 14,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.documentdb/databaseaccounts'
      | extend regions = array_length(properties.locations)
      | mv-expand location = properties.locations
      | summarize zonal = countif(tobool(location.isZoneRedundant)),
          automatic = take_any(tobool(properties.enableAutomaticFailover))
          by id, name, resourceGroup, subscriptionId, regions
      | where regions < 2 or zonal < regions or not(automatic)
      | project name, resourceGroup, subscriptionId, regions, zonal, automatic
      | order by regions asc
    `,
  },
};
