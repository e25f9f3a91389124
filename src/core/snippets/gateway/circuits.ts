import { firstPeeringLocations, secondPeeringLocations } from '../../facts/expressroute-locations';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, type Gap, gap, paragraphs, type SnippetText, symbol, text } from '../snippet-text';

const gatewayType = 'Microsoft.Network/virtualNetworkGateways';
const gateway = bicep.existing('gateway', gatewayType, 'the ExpressRoute gateway');
const gatewayData = terraform.existing(
  'azurerm_virtual_network_gateway',
  'gateway',
  gatewayType,
  'the ExpressRoute gateway',
);
const provider = gap('provider', 'Equinix');
const bandwidth = choice('bandwidth', ['1000', '2000', '5000', '10000', '500', '200']);
const tier = choice('tier', ['Standard', 'Premium', 'Local']);

interface Circuit {
  readonly number: '01' | '02';
  readonly location: Gap;
  readonly circuit: Gap;
  readonly connection: Gap;
  readonly label: Gap;
}

const first: Circuit = {
  number: '01',
  location: choice('first location', firstPeeringLocations),
  circuit: symbol('firstCircuit'),
  connection: symbol('firstConnection'),
  label: symbol('first'),
};
const second: Circuit = {
  number: '02',
  location: choice('second location', secondPeeringLocations),
  circuit: symbol('secondCircuit'),
  connection: symbol('secondConnection'),
  label: symbol('second'),
};

/** Circuits that no single site takes down. */
export const expressRouteCircuits: SnippetIdea = {
  prefix: 'fl-gateway-expressroute-circuits',
  title: 'Two ExpressRoute circuits in two peering locations',
  description:
    'Each circuit has two links, but both end at one site: a second circuit elsewhere outlives its loss. Choose the pair in the same order. A circuit is billed from its creation; the connections follow once the provider has set it up.',
  section: 5,
  mends: [],
  variants: {
    bicep: paragraphs([circuitBicep(first), circuitBicep(second), connectionBicep(first), connectionBicep(second)]),
    terraform: paragraphs([
      circuitTerraform(first),
      circuitTerraform(second),
      connectionTerraform(first),
      connectionTerraform(second),
    ]),
  },
};

function circuitName({ number }: Circuit): Gap {
  return gap(`circuit ${number}`, resourceName('Microsoft.Network/expressRouteCircuits', `hub-${number}`));
}

function connectionName({ number }: Circuit): Gap {
  return gap(`connection ${number}`, resourceName('Microsoft.Network/connections', `hub-erc-${number}`));
}

function circuitBicep(one: Circuit): SnippetText {
  return text`
    resource ${one.circuit} '${armType('Microsoft.Network/expressRouteCircuits')}' = {
      name: '${circuitName(one)}'
      location: ${bicep.location}
      sku: {
        name: '${tier}_MeteredData'
        tier: '${tier}'
        family: 'MeteredData'
      }
      properties: {
        serviceProviderProperties: {
          serviceProviderName: '${provider}'
          peeringLocation: '${one.location}'
          bandwidthInMbps: ${bandwidth}
        }
      }
    }
  `;
}

function circuitTerraform(one: Circuit): SnippetText {
  return text`
    resource "azurerm_express_route_circuit" "${one.label}" {
      name                  = "${circuitName(one)}"
      resource_group_name   = ${terraform.resourceGroupName}
      location              = ${terraform.location}
      service_provider_name = "${provider}"
      peering_location      = "${one.location}"
      bandwidth_in_mbps     = ${bandwidth}

      sku {
        tier   = "${tier}"
        family = "MeteredData"
      }
    }
  `;
}

function connectionBicep(one: Circuit): SnippetText {
  return text`
    resource ${one.connection} '${armType('Microsoft.Network/connections')}' = {
      name: '${connectionName(one)}'
      location: ${bicep.location}
      properties: {
        connectionType: 'ExpressRoute'
        virtualNetworkGateway1: {
          id: ${gateway}.id
          properties: {}
        }
        peer: {
          id: ${one.circuit}.id
        }
      }
    }
  `;
}

function connectionTerraform(one: Circuit): SnippetText {
  return text`
    resource "azurerm_virtual_network_gateway_connection" "${one.label}" {
      name                       = "${connectionName(one)}"
      resource_group_name        = ${terraform.resourceGroupName}
      location                   = ${terraform.location}
      type                       = "ExpressRoute"
      virtual_network_gateway_id = ${gatewayData}.id
      express_route_circuit_id   = azurerm_express_route_circuit.${one.label}.id
    }
  `;
}
