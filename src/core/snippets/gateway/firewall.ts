import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, type SnippetPart, type SnippetText, symbol, text } from '../snippet-text';
import { gatewayAddressBicep, gatewayAddressTerraform } from './gateway-address';

/** What the firewall is called in Bicep, and in Terraform. */
const firewallNames = { bicep: symbol('firewall'), terraform: symbol('hub') };

const policy = symbol('firewallPolicy');
const policyLabel = symbol('hub');
const name = gap('firewall name', resourceName('Microsoft.Network/azureFirewalls', 'hub'));
const policyName = gap('policy name', resourceName('Microsoft.Network/firewallPolicies', 'hub'));
const tier = choice('tier', ['Premium', 'Standard']);
const address = { bicep: symbol('firewallAddress'), terraform: symbol('firewall'), name: 'hub-afw' };

/** A policy with DNS proxy, an address and the firewall; the subnet is read as `subnetId`. */
function firewallBicep(subnetId: SnippetPart): SnippetText {
  return paragraphs([
    gatewayAddressBicep(address),
    text`
      resource ${policy} '${armType('Microsoft.Network/firewallPolicies')}' = {
        name: '${policyName}'
        location: ${bicep.location}
        properties: {
          sku: {
            tier: '${tier}'
          }
          threatIntelMode: 'Deny'
          dnsSettings: {
            enableProxy: true
          }
        }
      }

      // Azure spreads a firewall that names no zones over all zones of the region.
      resource ${firewallNames.bicep} '${armType('Microsoft.Network/azureFirewalls')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          sku: {
            name: 'AZFW_VNet'
            tier: '${tier}'
          }
          firewallPolicy: {
            id: ${policy}.id
          }
          ipConfigurations: [
            {
              name: 'default'
              properties: {
                subnet: {
                  id: ${subnetId}
                }
                publicIPAddress: {
                  id: ${address.bicep}.id
                }
              }
            }
          ]
        }
      }
    `,
  ]);
}

/** The same in Terraform. */
function firewallTerraform(subnetId: SnippetPart): SnippetText {
  return paragraphs([
    gatewayAddressTerraform(address),
    text`
      resource "azurerm_firewall_policy" "${policyLabel}" {
        name                     = "${policyName}"
        resource_group_name      = ${terraform.resourceGroupName}
        location                 = ${terraform.location}
        sku                      = "${tier}"
        threat_intelligence_mode = "Deny"

        dns {
          proxy_enabled = true
        }
      }

      # Azure spreads a firewall that names no zones over all zones of the region.
      resource "azurerm_firewall" "${firewallNames.terraform}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        sku_name            = "AZFW_VNet"
        sku_tier            = "${tier}"
        firewall_policy_id  = azurerm_firewall_policy.${policyLabel}.id

        ip_configuration {
          name                 = "default"
          subnet_id            = ${subnetId}
          public_ip_address_id = azurerm_public_ip.${address.terraform}.id
        }
      }
    `,
  ]);
}

const subnet = 'the subnet AzureFirewallSubnet';

/** The firewall of a hub that is there. */
export const firewall: SnippetIdea = {
  prefix: 'fl-gateway-firewall',
  title: 'Zone-redundant firewall with policy and DNS proxy',
  description:
    'In all zones, with an address that every zone answers. It resolves names for the spokes, so that rules by name and private endpoints work.',
  section: 16,
  mends: [],
  variants: {
    bicep: firewallBicep(bicep.idOf('firewallSubnetId', subnet)),
    terraform: firewallTerraform(terraform.idOf('firewall_subnet_id', subnet)),
  },
};
