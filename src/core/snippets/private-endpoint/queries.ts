import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

const withoutNames: SnippetIdea = {
  prefix: 'fl-private-endpoint-unresolved',
  title: 'Private endpoints that no private DNS zone knows',
  description:
    'For Azure Resource Graph: endpoints without a zone group. Their names still lead to the public address, which the service refuses once it is closed.',
  section: 16,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.network/privateendpoints'
      | where array_length(properties.customDnsConfigs) > 0
      | mv-expand connection = array_concat(properties.privateLinkServiceConnections, properties.manualPrivateLinkServiceConnections)
      | project name, resourceGroup, subscriptionId, location,
          target = tostring(connection.properties.privateLinkServiceId),
          subresource = tostring(connection.properties.groupIds[0]),
          names = tostring(properties.customDnsConfigs[0].fqdn)
      | order by target asc
    `,
  },
};

const notApproved: SnippetIdea = {
  prefix: 'fl-private-endpoint-pending',
  title: 'Private endpoints that are not approved',
  description:
    'For Azure Resource Graph: endpoints that carry no traffic, because nobody approved them or somebody took that back.',
  section: 16,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.network/privateendpoints'
      | mv-expand connection = array_concat(properties.privateLinkServiceConnections, properties.manualPrivateLinkServiceConnections)
      | extend state = tostring(connection.properties.privateLinkServiceConnectionState.status)
      | where state != 'Approved'
      | project name, resourceGroup, subscriptionId, state,
          target = tostring(connection.properties.privateLinkServiceId)
      | order by state asc, target asc
    `,
  },
};

/** Questions about endpoints to the live estate. */
export const privateEndpointQueries: readonly SnippetIdea[] = [withoutNames, notApproved];
