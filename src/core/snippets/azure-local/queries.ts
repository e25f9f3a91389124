import type { SnippetIdea } from '../snippet';
import { gap, type SnippetText, text } from '../snippet-text';

function query(what: string, title: string, description: string, kusto: SnippetText): SnippetIdea {
  return { prefix: `fl-azure-local-${what}`, title, description, section: 13, mends: [], variants: { kusto } };
}

/** Questions about Azure Local to the whole estate at once, worst first. */
export const azureLocalQueries: readonly SnippetIdea[] = [
  query(
    'fleet',
    'Azure Local instances with connection, version and update state',
    'For Azure Resource Graph: one row an instance across all subscriptions.',
    text`
      resources
      | where type =~ 'microsoft.azurestackhci/clusters'
      | extend cluster = tolower(id), connection = tostring(properties.connectivityStatus), nodes = array_length(properties.reportedProperties.nodes)
      | join kind=leftouter (
          extensibilityresources
          | where type =~ 'microsoft.azurestackhci/clusters/updatesummaries'
          | extend cluster = tolower(tostring(split(id, '/updateSummaries/')[0]))
          | project cluster, updates = tostring(properties.state), health = tostring(properties.healthState), version = tostring(properties.currentVersion)
        ) on cluster
      | project name, location, connection, health, updates, version, nodes, resourceGroup, subscriptionId
      | order by connection desc, health asc, name asc
    `,
  ),
  query(
    'failed-checks',
    'Failed health checks of Azure Local by frequency',
    'For Azure Resource Graph: what fails most often in the fleet, and on how many instances.',
    text`
      extensibilityresources
      | where type =~ 'microsoft.azurestackhci/clusters/updatesummaries'
      | mv-expand result = properties.healthCheckResult
      | where tostring(result.status) =~ 'FAILED'
      | summarize failures = count(), instances = dcount(id) by check = tostring(result.displayName), severity = tostring(result.severity)
      | order by severity asc, failures desc
    `,
  ),
  query(
    'update-duration',
    'How long updates of Azure Local take',
    'For Azure Resource Graph: mean, deviation and 95th percentile of the runs that ended well, by version.',
    text`
      extensibilityresources
      | where type =~ 'microsoft.azurestackhci/clusters/updates/updateruns'
      | where tostring(properties.state) =~ 'Succeeded'
      | extend hours = datetime_diff('minute', todatetime(properties.lastUpdatedTime), todatetime(properties.timeStarted)) / 60.0
      | where hours between (0.1 .. ${gap('longest', '240')}.0)
      | summarize runs = count(), mean = avg(hours), deviation = stdev(hours), percentile95 = percentile(hours, 95)
          by update = tostring(split(id, '/')[10])
      | order by update desc
    `,
  ),
  query(
    'machines',
    'Machines of Azure Local whose agent is silent',
    'For Azure Resource Graph: the nodes of instances, as Arc sees them.',
    text`
      resources
      | where type =~ 'microsoft.hybridcompute/machines' and properties.cloudMetadata.provider =~ 'AzSHCI'
      | where tostring(properties.status) !~ 'Connected'
      | project name, status = tostring(properties.status), lastSeen = todatetime(properties.lastStatusChange), location, resourceGroup, subscriptionId
      | order by lastSeen asc
    `,
  ),
];
