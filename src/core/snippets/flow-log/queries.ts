import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';

const section = 7;
const period = gap('period', '1d');

const retiring: SnippetIdea = {
  prefix: 'fl-flow-log-retiring',
  title: 'Flow logs that still target a security group',
  description: 'For Azure Resource Graph: what has to be moved to virtual networks before it stops.',
  section,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.network/networkwatchers/flowlogs'
      | extend target = tostring(properties.targetResourceId)
      | where target contains '/networkSecurityGroups/'
      | project name, target, enabled = tobool(properties.enabled), location, subscriptionId
      | order by subscriptionId asc, location asc
    `,
  },
};

const uncovered: SnippetIdea = {
  prefix: 'fl-flow-log-uncovered',
  title: 'Virtual networks without a flow log of their own',
  description: 'For Azure Resource Graph: networks whose traffic nobody sees, or only through security groups.',
  section,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.network/virtualnetworks'
      | project network = tolower(id), name, location, resourceGroup, subscriptionId
      | join kind=leftanti (
          resources
          | where type =~ 'microsoft.network/networkwatchers/flowlogs' and tobool(properties.enabled)
          | project network = tolower(tostring(properties.targetResourceId))
        ) on network
      | project name, location, resourceGroup, subscriptionId
      | order by subscriptionId asc, name asc
    `,
  },
};

const talkers: SnippetIdea = {
  prefix: 'fl-flow-log-top-talkers',
  title: 'Who sends most, to whom',
  description: 'Traffic analytics of virtual network flow logs, by pairs of addresses and port.',
  section,
  mends: [],
  variants: {
    kusto: text`
      NTANetAnalytics
      | where TimeGenerated > ago(${period}) and SubType == 'FlowLog'
      | summarize Bytes = sum(BytesSrcToDest + BytesDestToSrc), Flows = sum(AllowedInFlows + AllowedOutFlows)
          by SrcIp, DestIp, DestPort, L7Protocol
      | top ${gap('rows', '50')} by Bytes desc
    `,
  },
};

const denied: SnippetIdea = {
  prefix: 'fl-flow-log-denied',
  title: 'Traffic that rules denied',
  description: 'Traffic analytics: what was turned away, by which rule, security admin rules among them.',
  section,
  mends: [],
  variants: {
    kusto: text`
      NTANetAnalytics
      | where TimeGenerated > ago(${period}) and SubType == 'FlowLog'
      | where DeniedInFlows > 0 or DeniedOutFlows > 0
      | summarize Denied = sum(DeniedInFlows + DeniedOutFlows), Last = max(FlowEndTime)
          by AclGroup, AclRule, SrcIp, DestIp, DestPort
      | order by Denied desc
    `,
  },
};

const withPublicAddresses: SnippetIdea = {
  prefix: 'fl-flow-log-public',
  title: 'Traffic with public addresses, and where they are',
  description:
    'Traffic analytics: flows that leave for the internet or come from it, with what is known of the other side.',
  section,
  mends: [],
  variants: {
    kusto: text`
      NTANetAnalytics
      | where TimeGenerated > ago(${period}) and SubType == 'FlowLog'
      | where FlowType in ('ExternalPublic', 'AzurePublic', 'MaliciousFlow')
      | mv-expand PublicIp = split(strcat(SrcPublicIps, ' ', DestPublicIps), ' ')
      | extend Ip = tostring(split(PublicIp, '|')[0])
      | where isnotempty(Ip)
      | join kind=leftouter (
          NTAIpDetails
          | where TimeGenerated > ago(${period})
          | summarize arg_max(TimeGenerated, Location, PublicIpDetails, ThreatType) by Ip
        ) on Ip
      | summarize Flows = sum(AllowedInFlows + AllowedOutFlows) by Ip, FlowType, Location, PublicIpDetails, ThreatType, DestPort
      | order by Flows desc
    `,
  },
};

/** Questions about flow logs to the live estate, and to what they saw. */
export const flowLogQueries: readonly SnippetIdea[] = [retiring, uncovered, talkers, denied, withPublicAddresses];
