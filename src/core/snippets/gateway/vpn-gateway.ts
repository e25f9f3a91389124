import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, symbol, text } from '../snippet-text';
import { gatewayAddressBicep, gatewayAddressTerraform } from './gateway-address';

const gateway = symbol('vpnGateway');
const label = symbol('vpn');
const name = gap('name', resourceName('Microsoft.Network/virtualNetworkGateways', 'hub-vpn'));
const sku = choice('sku', ['VpnGw2AZ', 'VpnGw1AZ', 'VpnGw3AZ', 'VpnGw4AZ', 'VpnGw5AZ']);
const asn = gap('asn', '65515');
const subnetId = bicep.idOf('gatewaySubnetId', 'the subnet GatewaySubnet');
const first = { bicep: symbol('firstVpnAddress'), terraform: symbol('vpn_first'), name: 'hub-vpn-01' };
const second = { bicep: symbol('secondVpnAddress'), terraform: symbol('vpn_second'), name: 'hub-vpn-02' };

/** Two instances in two zones, each with an address of its own. */
export const vpnGateway: SnippetIdea = {
  prefix: 'fl-gateway-vpn',
  title: 'Zone-redundant VPN gateway, active on both instances',
  description:
    'Instances in different zones, each with an address; the sites build a tunnel to both, so that neither an outage nor maintenance cuts them off.',
  section: 5,
  mends: ['zone/vpn-gateway'],
  variants: {
    bicep: paragraphs([
      gatewayAddressBicep(first),
      gatewayAddressBicep(second),
      text`
        resource ${gateway} '${armType('Microsoft.Network/virtualNetworkGateways')}' = {
          name: '${name}'
          location: ${bicep.location}
          properties: {
            gatewayType: 'Vpn'
            vpnType: 'RouteBased'
            vpnGatewayGeneration: 'Generation2'
            sku: {
              name: '${sku}'
              tier: '${sku}'
            }
            activeActive: true
            enableBgp: true
            bgpSettings: {
              asn: ${asn}
            }
            ipConfigurations: [
              {
                name: 'first'
                properties: {
                  privateIPAllocationMethod: 'Dynamic'
                  subnet: {
                    id: ${subnetId}
                  }
                  publicIPAddress: {
                    id: ${first.bicep}.id
                  }
                }
              }
              {
                name: 'second'
                properties: {
                  privateIPAllocationMethod: 'Dynamic'
                  subnet: {
                    id: ${subnetId}
                  }
                  publicIPAddress: {
                    id: ${second.bicep}.id
                  }
                }
              }
            ]
          }
        }
      `,
    ]),
    terraform: paragraphs([
      gatewayAddressTerraform(first),
      gatewayAddressTerraform(second),
      text`
        resource "azurerm_virtual_network_gateway" "${label}" {
          name                = "${name}"
          resource_group_name = ${terraform.resourceGroupName}
          location            = ${terraform.location}
          type                = "Vpn"
          vpn_type            = "RouteBased"
          generation          = "Generation2"
          sku                 = "${sku}"
          active_active       = true
          bgp_enabled         = true

          ip_configuration {
            name                 = "first"
            subnet_id            = ${terraform.idOf('gateway_subnet_id', 'the subnet GatewaySubnet')}
            public_ip_address_id = azurerm_public_ip.${first.terraform}.id
          }

          ip_configuration {
            name                 = "second"
            subnet_id            = ${terraform.idOf('gateway_subnet_id', 'the subnet GatewaySubnet')}
            public_ip_address_id = azurerm_public_ip.${second.terraform}.id
          }

          bgp_settings {
            asn = ${asn}
          }
        }
      `,
    ]),
    azurecli: text`
      az network vnet-gateway update --resource-group '${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'hub'))}' \\
        --name '${name}' --sku ${sku}
    `,
    powershell: text`
      $gateway = Get-AzVirtualNetworkGateway -ResourceGroupName '${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'hub'))}' -Name '${name}'

      Resize-AzVirtualNetworkGateway -VirtualNetworkGateway $gateway -GatewaySku '${sku}'
    `,
  },
};

/** The same by way of an Azure Verified Module, which makes the addresses itself. */
export const vpnGatewayByModule: SnippetIdea = {
  prefix: 'fl-gateway-vpn-avm',
  title: 'Zone-redundant VPN gateway by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version; active on both instances, addresses in all zones.',
  section: 5,
  mends: [],
  variants: {
    bicep: text`
      module ${gateway} '${avmModule('network/virtual-network-gateway')}' = {
        params: {
          name: '${name}'
          location: ${bicep.location}
          gatewayType: 'Vpn'
          vpnType: 'RouteBased'
          vpnGatewayGeneration: 'Generation2'
          skuName: '${sku}'
          virtualNetworkResourceId: ${bicep.idOf('hubId', 'the virtual network of the hub')}
          clusterSettings: {
            clusterMode: 'activeActiveBgp'
            asn: ${asn}
          }
          publicIpAvailabilityZones: [1, 2, 3]
        }
      }
    `,
  },
};
