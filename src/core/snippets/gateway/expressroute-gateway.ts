import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, symbol, text } from '../snippet-text';
import { gatewayAddressBicep, gatewayAddressTerraform } from './gateway-address';

const gateway = symbol('expressRouteGateway');
const label = symbol('expressroute');
const name = gap('name', resourceName('Microsoft.Network/virtualNetworkGateways', 'hub', 'ExpressRoute'));
const sku = choice('sku', ['ErGw1AZ', 'ErGw2AZ', 'ErGw3AZ']);
const address = { bicep: symbol('expressRouteAddress'), terraform: symbol('expressroute'), name: 'hub-ergw' };

/** The end of the circuits in the hub. */
export const expressRouteGateway: SnippetIdea = {
  prefix: 'fl-gateway-expressroute',
  title: 'Zone-redundant ExpressRoute gateway',
  description:
    'Its instances stand in different zones. Only the SKUs that end with AZ do so, and none is changed to them in place.',
  section: 5,
  mends: ['zone/expressroute-gateway'],
  variants: {
    bicep: paragraphs([
      gatewayAddressBicep(address),
      text`
        resource ${gateway} '${armType('Microsoft.Network/virtualNetworkGateways')}' = {
          name: '${name}'
          location: ${bicep.location}
          properties: {
            gatewayType: 'ExpressRoute'
            sku: {
              name: '${sku}'
              tier: '${sku}'
            }
            ipConfigurations: [
              {
                name: 'default'
                properties: {
                  privateIPAllocationMethod: 'Dynamic'
                  subnet: {
                    id: ${bicep.idOf('gatewaySubnetId', 'the subnet GatewaySubnet')}
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
    ]),
    terraform: paragraphs([
      gatewayAddressTerraform(address),
      text`
        resource "azurerm_virtual_network_gateway" "${label}" {
          name                = "${name}"
          resource_group_name = ${terraform.resourceGroupName}
          location            = ${terraform.location}
          type                = "ExpressRoute"
          sku                 = "${sku}"

          ip_configuration {
            name                 = "default"
            subnet_id            = ${terraform.idOf('gateway_subnet_id', 'the subnet GatewaySubnet')}
            public_ip_address_id = azurerm_public_ip.${address.terraform}.id
          }
        }
      `,
    ]),
  },
};
