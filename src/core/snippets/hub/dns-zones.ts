import { privateDnsZone } from '../../facts/private-dns-zones';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, lines, symbol, text } from '../snippet-text';

const zones = symbol('zones');
const links = symbol('links');
const label = symbol('private_link');
const linkName = gap('link', resourceName('Microsoft.Network/privateDnsZones/virtualNetworkLinks', 'hub'));

/** What most landing zones reach in private: the rest is added to the list. */
const names = (
  ['blob', 'file', 'queue', 'table', 'dfs', 'vault', 'managedhsm', 'sqlServer', 'sites', 'registry'] as const
).map(privateDnsZone);

const list = bicep.variable(
  'zoneNames',
  text`
    [
      ${lines(names.map((name) => text`'${name}'`))}
    ]
  `,
);
const locals = terraform.local(
  'zone_names',
  text`
    [
      ${lines(names.map((name) => text`"${name}",`))}
    ]
  `,
);

/** The names of everything that is reached in private, in one place. */
export const hubDnsZones: SnippetIdea = {
  prefix: 'fl-hub-dns-zones',
  title: 'Private DNS zones of the landing zone, linked to the hub',
  description:
    'One zone a service, linked to the hub: spokes ask the DNS proxy of its firewall, which sees them all. A zone that is not linked is as good as none.',
  section: 16,
  mends: [],
  variants: {
    bicep: text`
      resource ${zones} '${armType('Microsoft.Network/privateDnsZones')}' = [
        for zoneName in ${list}: {
          name: zoneName
          location: 'global'
        }
      ]

      resource ${links} '${armType('Microsoft.Network/privateDnsZones/virtualNetworkLinks')}' = [
        for (zoneName, index) in ${list}: {
          parent: ${zones}[index]
          name: '${linkName}'
          location: 'global'
          properties: {
            registrationEnabled: false
            virtualNetwork: {
              id: ${bicep.idOf('hubId', 'the virtual network of the hub')}
            }
          }
        }
      ]
    `,
    terraform: text`
      resource "azurerm_private_dns_zone" "${label}" {
        for_each = toset(${locals})

        name                = each.value
        resource_group_name = ${terraform.resourceGroupName}
      }

      resource "azurerm_private_dns_zone_virtual_network_link" "${label}" {
        for_each = azurerm_private_dns_zone.${label}

        name                 = "${linkName}"
        private_dns_zone_id  = each.value.id
        virtual_network_id   = ${terraform.idOf('hub_id', 'the virtual network of the hub')}
        registration_enabled = false
      }
    `,
  },
};
