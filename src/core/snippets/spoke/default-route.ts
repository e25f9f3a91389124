import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, type Need, type SnippetText, symbol, text } from '../snippet-text';

/** What the route table is called in Bicep, and in Terraform. */
export const routeNames = { bicep: symbol('routes'), terraform: symbol('firewall') };

const name = gap('routes', resourceName('Microsoft.Network/routeTables', 'payments'));

/** Routes that know nothing of other ways than the firewall. */
export function defaultRouteBicep(firewallAddress: Need): SnippetText {
  return text`
    resource ${routeNames.bicep} '${armType('Microsoft.Network/routeTables')}' = {
      name: '${name}'
      location: ${bicep.location}
      properties: {
        disableBgpRoutePropagation: true
        routes: [
          {
            name: 'default-to-firewall'
            properties: {
              addressPrefix: '0.0.0.0/0'
              nextHopType: 'VirtualAppliance'
              nextHopIpAddress: ${firewallAddress}
            }
          }
        ]
      }
    }
  `;
}

/** The same in Terraform. */
export function defaultRouteTerraform(firewallAddress: Need): SnippetText {
  return text`
    resource "azurerm_route_table" "${routeNames.terraform}" {
      name                          = "${name}"
      resource_group_name           = ${terraform.resourceGroupName}
      location                      = ${terraform.location}
      bgp_route_propagation_enabled = false

      route {
        name                   = "default-to-firewall"
        address_prefix         = "0.0.0.0/0"
        next_hop_type          = "VirtualAppliance"
        next_hop_in_ip_address = ${firewallAddress}
      }
    }
  `;
}

const address = 'Private address of the firewall in the hub.';

/** The way through the firewall for subnets that are there. */
export const spokeRoutes: SnippetIdea = {
  prefix: 'fl-spoke-routes',
  title: 'Route table that leads everything to the firewall of the hub',
  description:
    'A default route to the firewall; routes from gateways are not taken over, so that nothing goes around it.',
  section: 17,
  mends: [],
  variants: {
    bicep: defaultRouteBicep(bicep.parameter('firewallAddress', 'string', address)),
    terraform: defaultRouteTerraform(terraform.variable('firewall_address', 'string', address)),
    kusto: text`
      resources
      | where type =~ 'microsoft.network/virtualnetworks'
      | mv-expand subnet = properties.subnets
      | where isempty(subnet.properties.routeTable.id)
      | where subnet.name !in~ ('GatewaySubnet', 'AzureFirewallSubnet', 'AzureFirewallManagementSubnet', 'AzureBastionSubnet')
      | project network = name, subnet = tostring(subnet.name), location, resourceGroup, subscriptionId
      | order by network asc
    `,
  },
};
