import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { flowLogByModule, flowLogTerraform } from '../flow-log/flow-log-of';
import { gatewayAddressBicep, gatewayAddressTerraform } from '../gateway/gateway-address';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, symbol, text } from '../snippet-text';

const hub = symbol('hub');
const firewall = symbol('firewall');
const policy = symbol('firewallPolicy');
const name = gap('name', resourceName('Microsoft.Network/virtualNetworks', 'hub'));
const octets = gap('first octets', '10.0');
const firewallName = gap('firewall name', resourceName('Microsoft.Network/azureFirewalls', 'hub'));
const policyName = gap('policy name', resourceName('Microsoft.Network/firewallPolicies', 'hub'));
const tier = choice('tier', ['Premium', 'Standard']);
const address = { bicep: symbol('firewallAddress'), terraform: symbol('firewall'), name: 'hub-afw' };
const management = {
  bicep: symbol('managementAddress'),
  terraform: symbol('firewall_management'),
  name: 'hub-afw-management',
};

/** The subnets of a hub with the third and fourth octet of their ranges, and what Terraform calls them. */
const subnets = [
  { name: 'AzureFirewallSubnet', range: '0.0/26', label: 'firewall' },
  { name: 'AzureFirewallManagementSubnet', range: '0.64/26', label: 'firewall_management' },
  { name: 'GatewaySubnet', range: '0.128/26', label: 'gateway' },
] as const;

const network = text`
  resource ${hub} '${armType('Microsoft.Network/virtualNetworks')}' = {
    name: '${name}'
    location: ${bicep.location}
    properties: {
      addressSpace: {
        addressPrefixes: ['${octets}.0.0/22']
      }
      subnets: [
        {
          name: '${subnets[0].name}'
          properties: {
            addressPrefix: '${octets}.${subnets[0].range}'
          }
        }
        {
          name: '${subnets[1].name}'
          properties: {
            addressPrefix: '${octets}.${subnets[1].range}'
          }
        }
        {
          name: '${subnets[2].name}'
          properties: {
            addressPrefix: '${octets}.${subnets[2].range}'
          }
        }
      ]
    }
  }
`;

const firewallWithPolicy = text`
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

  // Azure spreads a firewall that names no zones over all zones of the region. The management address lets its own
  // traffic out where a route sends everything else on premises.
  resource ${firewall} '${armType('Microsoft.Network/azureFirewalls')}' = {
    name: '${firewallName}'
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
              id: '\${${hub}.id}/subnets/${subnets[0].name}'
            }
            publicIPAddress: {
              id: ${address.bicep}.id
            }
          }
        }
      ]
      managementIpConfiguration: {
        name: 'management'
        properties: {
          subnet: {
            id: '\${${hub}.id}/subnets/${subnets[1].name}'
          }
          publicIPAddress: {
            id: ${management.bicep}.id
          }
        }
      }
    }
  }

  @description('What spokes name as their DNS server and as the next hop of their default route.')
  output firewallAddress string = ${firewall}.properties.ipConfigurations[0].properties.privateIPAddress
`;

const networkTerraform = text`
  resource "azurerm_virtual_network" "${hub}" {
    name                = "${name}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
    address_space       = ["${octets}.0.0/22"]
  }

  resource "azurerm_subnet" "${subnets[0].label}" {
    name                 = "${subnets[0].name}"
    resource_group_name  = ${terraform.resourceGroupName}
    virtual_network_name = azurerm_virtual_network.${hub}.name
    address_prefixes     = ["${octets}.${subnets[0].range}"]
  }

  resource "azurerm_subnet" "${subnets[1].label}" {
    name                 = "${subnets[1].name}"
    resource_group_name  = ${terraform.resourceGroupName}
    virtual_network_name = azurerm_virtual_network.${hub}.name
    address_prefixes     = ["${octets}.${subnets[1].range}"]
  }

  resource "azurerm_subnet" "${subnets[2].label}" {
    name                 = "${subnets[2].name}"
    resource_group_name  = ${terraform.resourceGroupName}
    virtual_network_name = azurerm_virtual_network.${hub}.name
    address_prefixes     = ["${octets}.${subnets[2].range}"]
  }
`;

const firewallTerraform = text`
  resource "azurerm_firewall_policy" "${hub}" {
    name                     = "${policyName}"
    resource_group_name      = ${terraform.resourceGroupName}
    location                 = ${terraform.location}
    sku                      = "${tier}"
    threat_intelligence_mode = "Deny"

    dns {
      proxy_enabled = true
    }
  }

  # Azure spreads a firewall that names no zones over all zones of the region. The management address lets its own
  # traffic out where a route sends everything else on premises.
  resource "azurerm_firewall" "${hub}" {
    name                = "${firewallName}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
    sku_name            = "AZFW_VNet"
    sku_tier            = "${tier}"
    firewall_policy_id  = azurerm_firewall_policy.${hub}.id

    ip_configuration {
      name                 = "default"
      subnet_id            = azurerm_subnet.${subnets[0].label}.id
      public_ip_address_id = azurerm_public_ip.${address.terraform}.id
    }

    management_ip_configuration {
      name                 = "management"
      subnet_id            = azurerm_subnet.${subnets[1].label}.id
      public_ip_address_id = azurerm_public_ip.${management.terraform}.id
    }
  }

  output "firewall_address" {
    description = "What spokes name as their DNS server and as the next hop of their default route."
    value       = azurerm_firewall.${hub}.ip_configuration[0].private_ip_address
  }
`;

const workload = 'hub';

/** The middle of a landing zone: every way in, out and across passes its firewall. */
export const hubNetwork: SnippetIdea = {
  prefix: 'fl-hub',
  title: 'Hub with firewall, DNS proxy, room for gateways and a flow log',
  description:
    'The firewall stands in all zones, resolves names for the spokes, and keeps working under forced tunnelling, for it has a management address of its own.',
  section: 16,
  mends: [],
  variants: {
    bicep: paragraphs([
      network,
      gatewayAddressBicep(address),
      gatewayAddressBicep(management),
      firewallWithPolicy,
      flowLogByModule({ id: text`${hub}.id`, workload }),
    ]),
    terraform: paragraphs([
      networkTerraform,
      gatewayAddressTerraform(address),
      gatewayAddressTerraform(management),
      firewallTerraform,
      flowLogTerraform(hub, { id: text`azurerm_virtual_network.${hub}.id`, workload }),
    ]),
  },
};
