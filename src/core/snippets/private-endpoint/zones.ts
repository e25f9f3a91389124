import { privateDnsZones } from '../../facts/private-dns-zones';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { privateServices } from './services';

const zone = symbol('zone');
const link = symbol('hubLink');
const linkLabel = symbol('hub');
const linkName = gap('link', resourceName('Microsoft.Network/privateDnsZones/virtualNetworkLinks', 'hub'));

/** Every zone whose name is the same in all regions. */
const names = [...new Set(privateServices.flatMap(({ subresource }) => privateDnsZones(subresource)))].filter(
  (name) => !name.includes('<'),
);
const zoneName = choice('zone', names);

/** The zone itself, answered wherever the hub resolves names. */
export const privateDnsZoneLinkedToHub: SnippetIdea = {
  prefix: 'fl-private-endpoint-dns-zone',
  title: 'Private DNS zone linked to the hub',
  description:
    'One zone a service for the whole landing zone, linked to the hub, whose DNS proxy answers for the spokes. A second zone of the same name elsewhere would hide the records of the first.',
  section: 16,
  mends: [],
  variants: {
    bicep: text`
      resource ${zone} '${armType('Microsoft.Network/privateDnsZones')}' = {
        name: '${zoneName}'
        location: 'global'
      }

      resource ${link} '${armType('Microsoft.Network/privateDnsZones/virtualNetworkLinks')}' = {
        parent: ${zone}
        name: '${linkName}'
        location: 'global'
        properties: {
          registrationEnabled: false
          virtualNetwork: {
            id: ${bicep.idOf('hubId', 'the virtual network of the hub')}
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_private_dns_zone" "${zone}" {
        name                = "${zoneName}"
        resource_group_name = ${terraform.resourceGroupName}
      }

      resource "azurerm_private_dns_zone_virtual_network_link" "${linkLabel}" {
        name                 = "${linkName}"
        private_dns_zone_id  = azurerm_private_dns_zone.${zone}.id
        virtual_network_id   = ${terraform.idOf('hub_id', 'the virtual network of the hub')}
        registration_enabled = false
      }
    `,
  },
};

const group = symbol('zoneGroup');

/** For an endpoint that was made without one. */
export const privateDnsZoneGroup: SnippetIdea = {
  prefix: 'fl-private-endpoint-zone-group',
  title: 'DNS zone group for a private endpoint that is there',
  description:
    'Enters the addresses of the endpoint in a private DNS zone and keeps them right; without it names lead to the public address.',
  section: 16,
  mends: [],
  variants: {
    bicep: text`
      resource ${group} '${armType('Microsoft.Network/privateEndpoints/privateDnsZoneGroups')}' = {
        parent: ${bicep.existing('endpoint', 'Microsoft.Network/privateEndpoints', 'the private endpoint')}
        name: 'default'
        properties: {
          privateDnsZoneConfigs: [
            {
              name: 'default'
              properties: {
                privateDnsZoneId: ${bicep.idOf('zoneId', 'the private DNS zone')}
              }
            }
          ]
        }
      }
    `,
    terraform: {
      text: text`
        private_dns_zone_group {
          name                 = "default"
          private_dns_zone_ids = [${terraform.idOf('zone_id', 'the private DNS zone')}]
        }
      `,
      inside: {
        types: ['azurerm_private_endpoint'],
        path: '',
        frame: (members) => text`
          resource "azurerm_private_endpoint" "endpoint" {
            name                = "pep-payments"
            resource_group_name = ${terraform.resourceGroupName}
            location            = ${terraform.location}
            subnet_id           = ${terraform.idOf('subnet_id', 'the subnet for private endpoints')}

            private_service_connection {
              name                           = "default"
              private_connection_resource_id = ${terraform.idOf('target_id', 'what the endpoint leads to')}
              subresource_names              = ["vault"]
              is_manual_connection           = false
            }

            ${members}
          }
        `,
      },
    },
  },
};
