import { apiManagementPorts, type RequiredPort } from '../../facts/api-management-ports';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, lines, paragraphs, type SnippetText, symbol, text } from '../snippet-text';

const groupType = 'Microsoft.Network/networkSecurityGroups';
const name = gap('name', resourceName(groupType, 'api-management'));

function ruleBicep({ name: rule, direction, from, to, ports }: RequiredPort, index: number): SnippetText {
  return text`
    {
      name: '${rule}'
      properties: {
        direction: '${direction}'
        access: 'Allow'
        priority: ${String(100 + 10 * index)}
        protocol: 'Tcp'
        sourceAddressPrefix: '${from}'
        sourcePortRange: '*'
        destinationAddressPrefix: '${to}'
        destinationPortRanges: [${ports.map((port) => `'${port}'`).join(', ')}]
      }
    }
  `;
}

function ruleTerraform({ name: rule, direction, from, to, ports }: RequiredPort, index: number): SnippetText {
  return text`
    security_rule {
      name                       = "${rule}"
      direction                  = "${direction}"
      access                     = "Allow"
      priority                   = ${String(100 + 10 * index)}
      protocol                   = "Tcp"
      source_address_prefix      = "${from}"
      source_port_range          = "*"
      destination_address_prefix = "${to}"
      destination_port_ranges    = [${ports.map((port) => `"${port}"`).join(', ')}]
    }
  `;
}

/** What the subnet of an internal service has to let through. */
export const apiManagementRules: SnippetIdea = {
  prefix: 'fl-api-management-rules',
  title: 'Network security group for the subnet of API Management',
  description:
    'Management and the load balancer get in, and the service reaches what it depends on. Without these rules an internal service does not come up, or stops later.',
  section: 17,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('apiSecurityGroup')} '${armType(groupType)}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          securityRules: [
            ${lines(apiManagementPorts.map(ruleBicep))}
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_network_security_group" "${symbol('api_management')}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}

        ${paragraphs(apiManagementPorts.map(ruleTerraform))}
      }
    `,
  },
};
