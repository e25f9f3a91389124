import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { flowLogByModule, flowLogTerraform } from '../flow-log/flow-log-of';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, symbol, text } from '../snippet-text';
import { defaultRouteBicep, defaultRouteTerraform, routeNames } from './default-route';

const spoke = symbol('spoke');
const group = symbol('securityGroup');
const groupLabel = symbol('spoke');
const name = gap('name', resourceName('Microsoft.Network/virtualNetworks', 'payments'));
const groupName = gap('security group', resourceName('Microsoft.Network/networkSecurityGroups', 'payments'));
const octets = gap('first octets', '10.1');
const workloadSubnet = gap('workload subnet', resourceName('Microsoft.Network/virtualNetworks/subnets', 'workload'));
const endpointSubnet = gap(
  'endpoint subnet',
  resourceName('Microsoft.Network/virtualNetworks/subnets', 'private-endpoints'),
);
const workloadLabel = symbol('workload');
const endpointLabel = symbol('private_endpoints');
const peering = gap(
  'peering',
  resourceName('Microsoft.Network/virtualNetworks/virtualNetworkPeerings', 'payments-to-hub'),
);
const gateways = choice('gateways', ['true', 'false']);
const firewallAddress = bicep.parameter(
  'firewallAddress',
  'string',
  'Private address of the firewall in the hub, which resolves names too.',
);
const firewallAddressVariable = terraform.variable(
  'firewall_address',
  'string',
  'Private address of the firewall in the hub, which resolves names too.',
);
const hubId = bicep.idOf('hubId', 'the virtual network of the hub');
const hubIdVariable = terraform.idOf('hub_id', 'the virtual network of the hub');
const workload = 'payments';

const networkBicep = text`
  resource ${group} '${armType('Microsoft.Network/networkSecurityGroups')}' = {
    name: '${groupName}'
    location: ${bicep.location}
    properties: {
      securityRules: []
    }
  }

  resource ${spoke} '${armType('Microsoft.Network/virtualNetworks')}' = {
    name: '${name}'
    location: ${bicep.location}
    properties: {
      addressSpace: {
        addressPrefixes: ['${octets}.0.0/22']
      }
      dhcpOptions: {
        dnsServers: [${firewallAddress}]
      }
      subnets: [
        {
          name: '${workloadSubnet}'
          properties: {
            addressPrefix: '${octets}.0.0/24'
            defaultOutboundAccess: false
            networkSecurityGroup: {
              id: ${group}.id
            }
            routeTable: {
              id: ${routeNames.bicep}.id
            }
          }
        }
        {
          name: '${endpointSubnet}'
          properties: {
            addressPrefix: '${octets}.1.0/24'
            defaultOutboundAccess: false
            privateEndpointNetworkPolicies: 'Enabled'
            networkSecurityGroup: {
              id: ${group}.id
            }
            routeTable: {
              id: ${routeNames.bicep}.id
            }
          }
        }
      ]
    }
  }

  resource ${symbol('spokeToHub')} '${armType('Microsoft.Network/virtualNetworks/virtualNetworkPeerings')}' = {
    parent: ${spoke}
    name: '${peering}'
    properties: {
      remoteVirtualNetwork: {
        id: ${hubId}
      }
      allowVirtualNetworkAccess: true
      allowForwardedTraffic: true
      allowGatewayTransit: false
      useRemoteGateways: ${gateways}
    }
  }
`;

const networkTerraform = text`
  resource "azurerm_network_security_group" "${groupLabel}" {
    name                = "${groupName}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
  }

  resource "azurerm_virtual_network" "${spoke}" {
    name                = "${name}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
    address_space       = ["${octets}.0.0/22"]
    dns_servers         = [${firewallAddressVariable}]
  }

  resource "azurerm_subnet" "${workloadLabel}" {
    name                            = "${workloadSubnet}"
    resource_group_name             = ${terraform.resourceGroupName}
    virtual_network_name            = azurerm_virtual_network.${spoke}.name
    address_prefixes                = ["${octets}.0.0/24"]
    default_outbound_access_enabled = false
  }

  resource "azurerm_subnet" "${endpointLabel}" {
    name                              = "${endpointSubnet}"
    resource_group_name               = ${terraform.resourceGroupName}
    virtual_network_name              = azurerm_virtual_network.${spoke}.name
    address_prefixes                  = ["${octets}.1.0/24"]
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  resource "azurerm_subnet_network_security_group_association" "${workloadLabel}" {
    subnet_id                 = azurerm_subnet.${workloadLabel}.id
    network_security_group_id = azurerm_network_security_group.${groupLabel}.id
  }

  resource "azurerm_subnet_network_security_group_association" "${endpointLabel}" {
    subnet_id                 = azurerm_subnet.${endpointLabel}.id
    network_security_group_id = azurerm_network_security_group.${groupLabel}.id
  }

  resource "azurerm_subnet_route_table_association" "${workloadLabel}" {
    subnet_id      = azurerm_subnet.${workloadLabel}.id
    route_table_id = azurerm_route_table.${routeNames.terraform}.id
  }

  resource "azurerm_subnet_route_table_association" "${endpointLabel}" {
    subnet_id      = azurerm_subnet.${endpointLabel}.id
    route_table_id = azurerm_route_table.${routeNames.terraform}.id
  }

  resource "azurerm_virtual_network_peering" "${symbol('spoke_to_hub')}" {
    name                         = "${peering}"
    resource_group_name          = ${terraform.resourceGroupName}
    virtual_network_name         = azurerm_virtual_network.${spoke}.name
    remote_virtual_network_id    = ${hubIdVariable}
    allow_virtual_network_access = true
    allow_forwarded_traffic      = true
    use_remote_gateways          = ${gateways}
  }
`;

/** A workload's own network, whose only way out is the firewall of the hub. */
export const spokeNetwork: SnippetIdea = {
  prefix: 'fl-spoke',
  title: 'Spoke whose traffic and names go through the hub',
  description:
    'Default route and DNS server are the firewall; no subnet reaches the internet by itself; a subnet for private endpoints whose traffic rules and routes apply to; a flow log. The hub needs its half of the peering, fl-hub-peering.',
  section: 17,
  mends: [],
  variants: {
    bicep: paragraphs([
      defaultRouteBicep(firewallAddress),
      networkBicep,
      flowLogByModule({ id: text`${spoke}.id`, workload }),
    ]),
    terraform: paragraphs([
      defaultRouteTerraform(firewallAddressVariable),
      networkTerraform,
      flowLogTerraform(groupLabel, { id: text`azurerm_virtual_network.${spoke}.id`, workload }),
    ]),
  },
};

/** The same by way of an Azure Verified Module, which makes both halves of the peering. */
export const spokeByModule: SnippetIdea = {
  prefix: 'fl-spoke-avm',
  title: 'Spoke by the Azure Verified Module, peered both ways',
  description:
    'The module of the public registry at an exact version; it makes the half of the peering in the hub as well.',
  section: 17,
  mends: [],
  variants: {
    bicep: text`
      module ${spoke} '${avmModule('network/virtual-network')}' = {
        params: {
          name: '${name}'
          location: ${bicep.location}
          addressPrefixes: ['${octets}.0.0/22']
          dnsServers: [${firewallAddress}]
          subnets: [
            {
              name: '${workloadSubnet}'
              addressPrefix: '${octets}.0.0/24'
              defaultOutboundAccess: false
              networkSecurityGroupResourceId: ${bicep.idOf('securityGroupId', 'the network security group of the subnet')}
              routeTableResourceId: ${bicep.idOf('routeTableId', 'the route table that leads to the firewall')}
            }
          ]
          peerings: [
            {
              remoteVirtualNetworkResourceId: ${hubId}
              allowForwardedTraffic: true
              useRemoteGateways: ${gateways}
              remotePeeringEnabled: true
              remotePeeringAllowForwardedTraffic: true
              remotePeeringAllowGatewayTransit: ${gateways}
            }
          ]
        }
      }
    `,
  },
};
