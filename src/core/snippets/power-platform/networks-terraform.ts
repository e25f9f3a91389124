import { resourceName } from '../../facts/resource-abbreviations';
import * as terraform from '../common/terraform-needs';
import { paragraphs, type SnippetText, symbol, text } from '../snippet-text';
import { geographyTerraform, regionPairsTerraform } from './geography';
import { delegation, networkName, type PairedNetwork, type stages, subnetName } from './networks';

const firewall = terraform.variable(
  'firewall_address',
  'string',
  'Private address of the firewall in the hub, which resolves names too.',
);

/** What the network is called in code; its subnets have the stage behind. */
export function networkLabel({ order }: PairedNetwork) {
  return symbol(order);
}

function subnet(network: PairedNetwork, stage: keyof typeof stages, third: number): SnippetText {
  const label = symbol(`${network.order}_${stage}`);
  const order = networkLabel(network);
  return text`
    resource "azurerm_subnet" "${label}" {
      name                            = "${subnetName(stage)}"
      resource_group_name             = ${terraform.resourceGroupName}
      virtual_network_name            = azurerm_virtual_network.${order}.name
      address_prefixes                = ["${network.octets}.${String(third)}.0/24"]
      default_outbound_access_enabled = false

      delegation {
        name = "power-platform"

        service_delegation {
          name    = "${delegation}"
          actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
        }
      }
    }

    resource "azurerm_subnet_network_security_group_association" "${label}" {
      subnet_id                 = azurerm_subnet.${label}.id
      network_security_group_id = azurerm_network_security_group.${order}.id
    }

    resource "azurerm_subnet_route_table_association" "${label}" {
      subnet_id      = azurerm_subnet.${label}.id
      route_table_id = azurerm_route_table.${order}.id
    }
  `;
}

/** A network of the pair in Terraform, with the rules and the routes of its subnets. */
export function networkTerraform(network: PairedNetwork): SnippetText {
  const order = networkLabel(network);
  const workload = `power-platform-${network.order}`;
  const location = text`${regionPairsTerraform}[${geographyTerraform}][${String(network.index)}]`;
  return paragraphs([
    text`
      resource "azurerm_network_security_group" "${order}" {
        name                = "${resourceName('Microsoft.Network/networkSecurityGroups', workload)}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${location}
      }

      resource "azurerm_route_table" "${order}" {
        name                          = "${resourceName('Microsoft.Network/routeTables', workload)}"
        resource_group_name           = ${terraform.resourceGroupName}
        location                      = ${location}
        bgp_route_propagation_enabled = false

        route {
          name                   = "default-to-firewall"
          address_prefix         = "0.0.0.0/0"
          next_hop_type          = "VirtualAppliance"
          next_hop_in_ip_address = ${firewall}
        }
      }

      resource "azurerm_virtual_network" "${order}" {
        name                = "${networkName(network)}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${location}
        address_space       = ["${network.octets}.0.0/22"]
        dns_servers         = [${firewall}]
      }
    `,
    subnet(network, 'production', 0),
    subnet(network, 'test', 1),
  ]);
}

/** Half of the peering between the two. */
export function peeringTerraform(from: PairedNetwork, to: PairedNetwork): SnippetText {
  const name = resourceName('Microsoft.Network/virtualNetworks/virtualNetworkPeerings', `${from.order}-to-${to.order}`);
  return text`
    resource "azurerm_virtual_network_peering" "${symbol(`${from.order}_to_${to.order}`)}" {
      name                         = "${name}"
      resource_group_name          = ${terraform.resourceGroupName}
      virtual_network_name         = azurerm_virtual_network.${networkLabel(from)}.name
      remote_virtual_network_id    = azurerm_virtual_network.${networkLabel(to)}.id
      allow_virtual_network_access = true
      allow_forwarded_traffic      = true
    }
  `;
}
