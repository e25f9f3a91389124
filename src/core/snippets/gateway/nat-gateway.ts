import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const gateway = symbol('natGateway');
const label = symbol('outbound');
const address = symbol('natAddress');
const name = gap('name', resourceName('Microsoft.Network/natGateways', 'payments'));
const addressName = gap('address name', resourceName('Microsoft.Network/publicIPAddresses', 'payments-outbound'));

/** The way out of subnets, in all zones at once. */
export const natGateway: SnippetIdea = {
  prefix: 'fl-gateway-nat',
  title: 'Zone-redundant NAT gateway',
  description:
    'The SKU StandardV2 stands in every zone; Standard stands in one. It needs addresses of StandardV2 too. A subnet that names it leaves through it.',
  section: 5,
  mends: ['zone/nat-gateway'],
  variants: {
    bicep: text`
      resource ${address} '${armType('Microsoft.Network/publicIPAddresses')}' = {
        name: '${addressName}'
        location: ${bicep.location}
        sku: {
          name: 'StandardV2'
        }
        zones: ${allZonesInBicep}
        properties: {
          publicIPAllocationMethod: 'Static'
        }
      }

      resource ${gateway} '${armType('Microsoft.Network/natGateways')}' = {
        name: '${name}'
        location: ${bicep.location}
        sku: {
          name: 'StandardV2'
        }
        properties: {
          idleTimeoutInMinutes: 4
          publicIpAddresses: [
            {
              id: ${address}.id
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_public_ip" "${label}" {
        name                = "${addressName}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        allocation_method   = "Static"
        sku                 = "StandardV2"
        zones               = ${allZonesInTerraform}
      }

      resource "azurerm_nat_gateway" "${label}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        sku_name            = "StandardV2"
      }

      resource "azurerm_nat_gateway_public_ip_association" "${label}" {
        nat_gateway_id       = azurerm_nat_gateway.${label}.id
        public_ip_address_id = azurerm_public_ip.${label}.id
      }

      resource "azurerm_subnet_nat_gateway_association" "${label}" {
        nat_gateway_id = azurerm_nat_gateway.${label}.id
        subnet_id      = ${terraform.idOf('subnet_id', 'the subnet whose traffic leaves through it')}
      }
    `,
  },
};
