import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import { type Gap, gap, type SnippetText, text } from '../snippet-text';

/** A public address of a gateway or a firewall, and what it is called in each language. */
export interface GatewayAddress {
  readonly bicep: Gap;
  readonly terraform: Gap;
  /** Behind the abbreviation of public addresses: `hub-vpn-01`. */
  readonly name: string;
}

/** A Standard address that every zone answers. */
export function gatewayAddressBicep(address: GatewayAddress): SnippetText {
  return text`
    resource ${address.bicep} '${armType('Microsoft.Network/publicIPAddresses')}' = {
      name: '${nameOf(address)}'
      location: ${bicep.location}
      sku: {
        name: 'Standard'
      }
      zones: ${allZonesInBicep}
      properties: {
        publicIPAllocationMethod: 'Static'
      }
    }
  `;
}

/** The same in Terraform. */
export function gatewayAddressTerraform(address: GatewayAddress): SnippetText {
  return text`
    resource "azurerm_public_ip" "${address.terraform}" {
      name                = "${nameOf(address)}"
      resource_group_name = ${terraform.resourceGroupName}
      location            = ${terraform.location}
      allocation_method   = "Static"
      sku                 = "Standard"
      zones               = ${allZonesInTerraform}
    }
  `;
}

function nameOf({ name }: GatewayAddress): Gap {
  return gap(`address ${name}`, resourceName('Microsoft.Network/publicIPAddresses', name));
}
