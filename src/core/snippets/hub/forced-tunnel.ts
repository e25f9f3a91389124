import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const routes = symbol('tunnelRoutes');
const label = symbol('tunnel');
const name = gap('name', resourceName('Microsoft.Network/routeTables', 'hub-afw'));
const prefix = gap('range', '10.0.0.0/26');
const hub = bicep.existing('hub', 'Microsoft.Network/virtualNetworks', 'the virtual network of the hub');

/** Where the internet is reached on premises only. */
export const forcedTunnel: SnippetIdea = {
  prefix: 'fl-hub-forced-tunnelling',
  title: 'Forced tunnelling of the firewall through the gateway of the hub',
  description:
    'What the firewall lets out goes on premises, not to the internet. The firewall needs its management address for that; the management subnet keeps its own way out and gets no such route.',
  section: 17,
  mends: [],
  variants: {
    bicep: text`
      resource ${routes} '${armType('Microsoft.Network/routeTables')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          disableBgpRoutePropagation: false
          routes: [
            {
              name: 'internet-on-premises'
              properties: {
                addressPrefix: '0.0.0.0/0'
                nextHopType: 'VirtualNetworkGateway'
              }
            }
          ]
        }
      }

      resource ${symbol('firewallSubnet')} '${armType('Microsoft.Network/virtualNetworks/subnets')}' = {
        parent: ${hub}
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '${prefix}'
          routeTable: {
            id: ${routes}.id
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_route_table" "${label}" {
        name                          = "${name}"
        resource_group_name           = ${terraform.resourceGroupName}
        location                      = ${terraform.location}
        bgp_route_propagation_enabled = true

        route {
          name           = "internet-on-premises"
          address_prefix = "0.0.0.0/0"
          next_hop_type  = "VirtualNetworkGateway"
        }
      }

      resource "azurerm_subnet_route_table_association" "${label}" {
        route_table_id = azurerm_route_table.${label}.id
        subnet_id      = ${terraform.idOf('firewall_subnet_id', 'the subnet AzureFirewallSubnet')}
      }
    `,
  },
};
