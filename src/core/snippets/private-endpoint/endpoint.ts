import { privateDnsZone, privateDnsZones } from '../../facts/private-dns-zones';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, lines, type SnippetText, symbol, text } from '../snippet-text';
import type { PrivateService } from './services';

const endpoint = symbol('endpoint');

/** An endpoint to a service in a subnet, entered in the zones of the service. */
export function privateEndpointTo(service: PrivateService): SnippetIdea {
  const { key, what, subresource, mends, note } = service;
  const own = privateDnsZone(subresource);
  const names = privateDnsZones(subresource).length === 1 ? own : `${own} and the other zones that it needs`;
  return {
    prefix: `fl-private-endpoint-${key}`,
    title: `Private endpoint for ${key === subresource ? `${subresource} of ${what}` : what}`,
    description: `An address in a subnet, entered in ${names}, so that names lead there.${note ? ` ${note}` : ''}`,
    section: 15,
    mends,
    variants: { bicep: inBicep(service), terraform: inTerraform(service) },
  };
}

function nameOf({ key }: PrivateService) {
  return gap('name', resourceName('Microsoft.Network/privateEndpoints', `payments-${key}`));
}

function inBicep(service: PrivateService): SnippetText {
  const { what, type, target, subresource, zones } = service;
  const resource = bicep.existing(target, type, what);
  const configurations = zones.map((zone, index) => {
    const id = bicep.idOf(`${zone}ZoneId`, zoneInWords(service, index));
    return text`
      {
        name: '${zone}'
        properties: {
          privateDnsZoneId: ${id}
        }
      }
    `;
  });
  return text`
    resource ${endpoint} '${armType('Microsoft.Network/privateEndpoints')}' = {
      name: '${nameOf(service)}'
      location: ${bicep.location}
      properties: {
        subnet: {
          id: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
        }
        privateLinkServiceConnections: [
          {
            name: '${subresource}'
            properties: {
              privateLinkServiceId: ${resource}.id
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
          ${lines(configurations)}
        ]
      }
    }
  `;
}

function inTerraform(service: PrivateService): SnippetText {
  const { what, type, data, target, subresource, zones } = service;
  const resource = terraform.existing(data, labelOf(target), type, what);
  const ids = zones.map((zone, index) => terraform.idOf(`${labelOf(zone)}_zone_id`, zoneInWords(service, index)));
  const [only] = ids;
  const list =
    only && ids.length === 1
      ? text`[${only}]`
      : text`
      [
        ${lines(ids.map((id) => text`${id},`))}
      ]
    `;
  const group =
    ids.length === 1
      ? text`
          private_dns_zone_group {
            name                 = "default"
            private_dns_zone_ids = ${list}
          }
        `
      : text`
          private_dns_zone_group {
            name = "default"
            private_dns_zone_ids = ${list}
          }
        `;
  return text`
    resource "azurerm_private_endpoint" "${endpoint}" {
      name                = "${nameOf(service)}"
      resource_group_name = ${terraform.resourceGroupName}
      location            = ${terraform.location}
      subnet_id           = ${terraform.idOf('subnet_id', 'the subnet for private endpoints')}

      private_service_connection {
        name                           = "${subresource}"
        private_connection_resource_id = ${resource}.id
        subresource_names              = ["${subresource}"]
        is_manual_connection           = false
      }

      ${group}
    }
  `;
}

function zoneInWords({ subresource }: PrivateService, index: number): string {
  return `the private DNS zone ${privateDnsZones(subresource)[index]}`;
}

function labelOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
