import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const name = gap('name', resourceName('Microsoft.Network/publicIPAddresses', 'gateway'));

/** An address that every zone answers. */
export const gatewayPublicIp: SnippetIdea = {
  prefix: 'fl-gateway-public-ip',
  title: 'Zone-redundant public IP address',
  description: 'A Standard address that outlives the loss of a zone, for gateways, firewalls and load balancers.',
  section: 5,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('publicIp')} '${armType('Microsoft.Network/publicIPAddresses')}' = {
        name: '${name}'
        location: ${bicep.location}
        sku: {
          name: 'Standard'
        }
        zones: ${allZonesInBicep}
        properties: {
          publicIPAllocationMethod: 'Static'
        }
      }
    `,
    terraform: text`
      resource "azurerm_public_ip" "${symbol('gateway')}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        allocation_method   = "Static"
        sku                 = "Standard"
        zones               = ${allZonesInTerraform}
      }
    `,
  },
};
