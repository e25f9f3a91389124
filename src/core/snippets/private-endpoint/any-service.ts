import { privateDnsZone } from '../../facts/private-dns-zones';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { privateServices } from './services';

const endpoint = symbol('endpoint');
const name = gap('name', resourceName('Microsoft.Network/privateEndpoints', 'payments'));

/** Sub-resources with one zone whose name is the same in every region: the two lists go side by side. */
const single = privateServices.filter(
  ({ subresource, zones }, index) =>
    zones.length === 1 &&
    !privateDnsZone(subresource).includes('<') &&
    privateServices.findIndex((other) => other.subresource === subresource) === index,
);
const subresource = choice(
  'sub-resource',
  single.map((service) => service.subresource),
);
const zone = choice(
  'zone',
  single.map((service) => privateDnsZone(service.subresource)),
);
const zoneGroupName = gap('zone resource group', resourceName('Microsoft.Resources/resourceGroups', 'dns'));

/** An endpoint to whatever is chosen; the zone is looked up where the hub keeps its zones. */
export const privateEndpointToAny: SnippetIdea = {
  prefix: 'fl-private-endpoint-any',
  title: 'Private endpoint with a choice of sub-resource and zone',
  description:
    'Choose the sub-resource and the zone that belongs to it, both lists in the same order; the zone is looked up in the resource group of the private DNS zones.',
  section: 16,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('zone')} '${armType('Microsoft.Network/privateDnsZones')}' existing = {
        scope: resourceGroup('${zoneGroupName}')
        name: '${zone}'
      }

      resource ${endpoint} '${armType('Microsoft.Network/privateEndpoints')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          subnet: {
            id: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
          }
          privateLinkServiceConnections: [
            {
              name: 'default'
              properties: {
                privateLinkServiceId: ${bicep.idOf('targetId', 'what the endpoint leads to')}
                groupIds: ['${subresource}']
              }
            }
          ]
        }
      }

      resource ${symbol('zoneGroup')} '${armType('Microsoft.Network/privateEndpoints/privateDnsZoneGroups')}' = {
        parent: ${endpoint}
        name: 'default'
        properties: {
          privateDnsZoneConfigs: [
            {
              name: 'default'
              properties: {
                privateDnsZoneId: ${symbol('zone')}.id
              }
            }
          ]
        }
      }
    `,
    terraform: text`
      data "azurerm_private_dns_zone" "${symbol('zone')}" {
        name                = "${zone}"
        resource_group_name = "${zoneGroupName}"
      }

      resource "azurerm_private_endpoint" "${endpoint}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        subnet_id           = ${terraform.idOf('subnet_id', 'the subnet for private endpoints')}

        private_service_connection {
          name                           = "default"
          private_connection_resource_id = ${terraform.idOf('target_id', 'what the endpoint leads to')}
          subresource_names              = ["${subresource}"]
          is_manual_connection           = false
        }

        private_dns_zone_group {
          name                 = "default"
          private_dns_zone_ids = [data.azurerm_private_dns_zone.${symbol('zone')}.id]
        }
      }
    `,
  },
};
