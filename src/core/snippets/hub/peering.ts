import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const peeringType = 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings';
const toSpoke = gap('hub peering', resourceName(peeringType, 'hub-to-payments'));
const toHub = gap('spoke peering', resourceName(peeringType, 'payments-to-hub'));
const gateways = choice('gateways', ['true', 'false']);
const hubLabel = symbol('hub_to_spoke');
const spokeLabel = symbol('spoke_to_hub');
const hub = bicep.existing('hub', 'Microsoft.Network/virtualNetworks', 'the virtual network of the hub');
const hubName = terraform.variable('hub_name', 'string', 'Name of the virtual network of the hub.');
const hubGroup = terraform.variable('hub_resource_group_name', 'string', 'Resource group of the hub.');
const spoke = terraform.existing(
  'azurerm_virtual_network',
  'spoke',
  'Microsoft.Network/virtualNetworks',
  'the virtual network of the spoke',
);

/** Neither half carries traffic without the other. */
export const hubPeering: SnippetIdea = {
  prefix: 'fl-hub-peering',
  title: 'Peering of hub and spoke',
  description:
    'In Terraform both halves; in Bicep the half of the hub, for the spoke has its own in fl-spoke. Forwarded traffic is let through, so that the firewall can stand between spokes; gateways are shared where the hub has one.',
  section: 16,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('hubToSpoke')} '${armType(peeringType)}' = {
        parent: ${hub}
        name: '${toSpoke}'
        properties: {
          remoteVirtualNetwork: {
            id: ${bicep.idOf('spokeId', 'the virtual network of the spoke')}
          }
          allowVirtualNetworkAccess: true
          allowForwardedTraffic: true
          allowGatewayTransit: ${gateways}
          useRemoteGateways: false
        }
      }
    `,
    terraform: text`
      data "azurerm_virtual_network" "${symbol('hub')}" {
        name                = ${hubName}
        resource_group_name = ${hubGroup}
      }

      resource "azurerm_virtual_network_peering" "${hubLabel}" {
        name                         = "${toSpoke}"
        resource_group_name          = data.azurerm_virtual_network.${symbol('hub')}.resource_group_name
        virtual_network_name         = data.azurerm_virtual_network.${symbol('hub')}.name
        remote_virtual_network_id    = ${spoke}.id
        allow_virtual_network_access = true
        allow_forwarded_traffic      = true
        allow_gateway_transit        = ${gateways}
      }

      resource "azurerm_virtual_network_peering" "${spokeLabel}" {
        name                         = "${toHub}"
        resource_group_name          = ${spoke}.resource_group_name
        virtual_network_name         = ${spoke}.name
        remote_virtual_network_id    = data.azurerm_virtual_network.${symbol('hub')}.id
        allow_virtual_network_access = true
        allow_forwarded_traffic      = true
        use_remote_gateways          = ${gateways}

        depends_on = [azurerm_virtual_network_peering.${hubLabel}]
      }
    `,
    kusto: text`
      resources
      | where type =~ 'microsoft.network/virtualnetworks'
      | mv-expand peering = properties.virtualNetworkPeerings
      | extend state = tostring(peering.properties.peeringState), sync = tostring(peering.properties.peeringSyncLevel)
      | where state != 'Connected' or sync != 'FullyInSync'
      | project network = name, peering = tostring(peering.name), state, sync, location, resourceGroup, subscriptionId
      | order by network asc
    `,
  },
};
