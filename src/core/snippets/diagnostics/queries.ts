import type { SnippetIdea } from '../snippet';
import { gap, type SnippetText, text } from '../snippet-text';

const period = gap('period', '1d');

function query(what: string, title: string, description: string, kusto: SnippetText): SnippetIdea {
  return { prefix: `fl-diagnostics-${what}`, title, description, section: 15, mends: [], variants: { kusto } };
}

/** Questions to the logs that the settings send. */
export const diagnosticsQueries: readonly SnippetIdea[] = [
  query(
    'key-vault-denied',
    'Who was refused by a key vault',
    'Callers, addresses and operations that ended without success, the commonest first.',
    text`
      AzureDiagnostics
      | where TimeGenerated > ago(${period}) and ResourceProvider == 'MICROSOFT.KEYVAULT'
      | where ResultSignature in ('Unauthorized', 'Forbidden')
      | summarize Refusals = count(), Last = max(TimeGenerated) by Resource, OperationName, CallerIPAddress, ResultDescription
      | order by Refusals desc
    `,
  ),
  query(
    'firewall-denied',
    'What the firewall turned away',
    'Network and application rules together, in the tables of structured logs.',
    text`
      union AZFWNetworkRule, AZFWApplicationRule
      | where TimeGenerated > ago(${period}) and Action == 'Deny'
      | summarize Denied = count(), Last = max(TimeGenerated)
          by SourceIp, Destination = coalesce(column_ifexists('Fqdn', ''), column_ifexists('DestinationIp', '')), DestinationPort
      | order by Denied desc
    `,
  ),
  query(
    'firewall-dns',
    'Names that the DNS proxy could not resolve',
    'A private endpoint whose zone is not linked shows up here, or resolves to a public address.',
    text`
      AZFWDnsQuery
      | where TimeGenerated > ago(${period})
      | where ResponseCode != 'NOERROR' or QueryName has 'privatelink'
      | summarize Queries = count() by QueryName, ResponseCode, SourceIp
      | order by Queries desc
    `,
  ),
  query(
    'waf-blocked',
    'Requests that the firewall for web applications blocked',
    'Rules and paths that block most often, of Front Door.',
    text`
      AzureDiagnostics
      | where TimeGenerated > ago(${period}) and Category == 'FrontDoorWebApplicationFirewallLog'
      | where action_s == 'Block'
      | summarize Blocked = count() by ruleName_s, host_s, requestUri_s, clientIP_s
      | order by Blocked desc
    `,
  ),
  query(
    'silent',
    'Resources that stopped logging',
    'What wrote last week and not today: a setting that was removed, or a service that is down.',
    text`
      AzureDiagnostics
      | where TimeGenerated > ago(7d)
      | summarize Last = max(TimeGenerated), Records = count() by ResourceId, Category
      | where Last < ago(${period})
      | order by Last asc
    `,
  ),
  query(
    'health-events',
    'Faults of services and resources that Azure reported',
    'From the activity log: partial faults of a region show here while probes stay green.',
    text`
      AzureActivity
      | where TimeGenerated > ago(${gap('days', '30d')}) and CategoryValue in ('ServiceHealth', 'ResourceHealth')
      | project TimeGenerated, CategoryValue, Level, ResourceId = _ResourceId, Title = tostring(Properties_d.title), Status = ActivityStatusValue
      | order by TimeGenerated desc
    `,
  ),
];
