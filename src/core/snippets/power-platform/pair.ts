import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, paragraphs, type SnippetText, symbol, text } from '../snippet-text';
import { geographyBicep, geographyTerraform } from './geography';
import { networkBicep, networkSymbol, pairedNetworks, peeringBicep, type stages, subnetName } from './networks';
import { networkLabel, networkTerraform, peeringTerraform } from './networks-terraform';

const policyType = 'Microsoft.PowerPlatform/enterprisePolicies';
const [first, second] = pairedNetworks;
const groupId = terraform.idOf('resource_group_id', 'the resource group of the policies');

function policyName(stage: keyof typeof stages) {
  return gap(`${stage} policy`, resourceName(policyType, stage));
}

function policyBicep(stage: keyof typeof stages): SnippetText {
  const network = (which: typeof first): SnippetText => text`
    {
      id: ${networkSymbol(which)}.id
      subnet: {
        name: '${subnetName(stage)}'
      }
    }
  `;
  return text`
    resource ${symbol(`${stage}Policy`)} '${armType(policyType)}' = {
      name: '${policyName(stage)}'
      location: ${geographyBicep}
      kind: 'NetworkInjection'
      properties: {
        networkInjection: {
          virtualNetworks: [
            ${network(first)}
            ${network(second)}
          ]
        }
      }
    }
  `;
}

function policyTerraform(stage: keyof typeof stages): SnippetText {
  const network = (which: typeof first): SnippetText => text`
    {
      id = azurerm_virtual_network.${networkLabel(which)}.id
      subnet = {
        name = azurerm_subnet.${symbol(`${which.order}_${stage}`)}.name
      }
    },
  `;
  return text`
    resource "azapi_resource" "${symbol(stage)}" {
      type      = "${armType(policyType)}"
      name      = "${policyName(stage)}"
      location  = ${geographyTerraform}
      parent_id = ${groupId}

      body = {
        kind = "NetworkInjection"
        properties = {
          networkInjection = {
            virtualNetworks = [
              ${network(first)}
              ${network(second)}
            ]
          }
        }
      }
    }
  `;
}

/** Environments reach what is private from whichever region of their pair they run in. */
export const powerPlatformPair: SnippetIdea = {
  prefix: 'fl-power-platform-pair',
  title: 'Two paired networks for Power Platform, with an enterprise policy a stage',
  description:
    'An environment runs in either region of its pair, so both have a network with delegated subnets, and each policy names both. Production and test have policies and subnets of their own, for a subnet serves one policy. Names are resolved by the firewall of the hub; address ranges and DNS servers stay as they are once an environment uses them.',
  section: 16,
  mends: [],
  variants: {
    bicep: paragraphs([
      networkBicep(first),
      networkBicep(second),
      peeringBicep(first, second),
      peeringBicep(second, first),
      policyBicep('production'),
      policyBicep('test'),
    ]),
    terraform: paragraphs([
      networkTerraform(first),
      networkTerraform(second),
      peeringTerraform(first, second),
      peeringTerraform(second, first),
      policyTerraform('production'),
      policyTerraform('test'),
    ]),
    powershell: text`
      $policyId = '${gap('policy', '/subscriptions/<subscription>/resourceGroups/rg-power-platform/providers/Microsoft.PowerPlatform/enterprisePolicies/ep-production')}'
      $environmentId = '${gap('environment', '00000000-0000-0000-0000-000000000000')}'

      Import-Module Microsoft.PowerPlatform.EnterprisePolicies
      Enable-SubnetInjection -EnvironmentId $environmentId -PolicyArmId $policyId
    `,
    kusto: text`
      resources
      | where type =~ 'microsoft.network/virtualnetworks'
      | mv-expand subnet = properties.subnets
      | mv-expand delegation = subnet.properties.delegations
      | where delegation.properties.serviceName =~ 'Microsoft.PowerPlatform/enterprisePolicies'
      | project network = name, location, subnet = tostring(subnet.name), dnsServers = properties.dhcpOptions.dnsServers,
          routes = tostring(subnet.properties.routeTable.id), resourceGroup, subscriptionId
      | order by location asc
    `,
  },
};
