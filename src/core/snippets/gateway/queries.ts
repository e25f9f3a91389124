import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

const gatewaysWithoutZones: SnippetIdea = {
  prefix: 'fl-gateway-without-zones',
  title: 'Gateways whose SKU stands in one zone',
  description: 'For Azure Resource Graph: VPN and ExpressRoute gateways that one zone takes along.',
  section: 5,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.network/virtualnetworkgateways'
      | extend sku = tostring(properties.sku.name), kind = tostring(properties.gatewayType)
      | where sku !endswith 'AZ' and sku != 'ErGwScale'
      | project name, kind, sku, activeActive = tobool(properties.activeActive), location, resourceGroup, subscriptionId
      | order by kind asc, name asc
    `,
  },
};

const circuitsByLocation: SnippetIdea = {
  prefix: 'fl-gateway-one-peering-location',
  title: 'Gateways all of whose circuits end at one peering location',
  description: 'For Azure Resource Graph: ExpressRoute gateways that the loss of one site cuts off.',
  section: 5,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.network/connections' and properties.connectionType =~ 'ExpressRoute'
      | extend circuit = tolower(tostring(properties.peer.id)), gateway = tolower(tostring(properties.virtualNetworkGateway1.id))
      | join kind=leftouter (
          resources
          | where type =~ 'microsoft.network/expressroutecircuits'
          | project circuit = tolower(id), peeringLocation = tostring(properties.serviceProviderProperties.peeringLocation)
        ) on circuit
      | summarize circuits = dcount(circuit), locations = make_set(peeringLocation) by gateway
      | where array_length(locations) < 2
      | order by gateway asc
    `,
  },
};

/** Questions about gateways to the live estate. */
export const gatewayQueries: readonly SnippetIdea[] = [gatewaysWithoutZones, circuitsByLocation];
