import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A private DNS zone, linked to the networks that resolve names. */
export const dnsZoneBicep = sourceText`
  // A private DNS zone, linked to the networks that resolve names.

  @description('Name of the zone.')
  param zoneName string

  @description('Tags of every resource.')
  param tags object

  @description('Resource ids of the virtual networks.')
  param networkIds string[]

  resource zone '${armType('Microsoft.Network/privateDnsZones')}' = {
    name: zoneName
    location: 'global'
    tags: tags
  }

  resource links '${armType('Microsoft.Network/privateDnsZones/virtualNetworkLinks')}' = [
    for networkId in networkIds: {
      parent: zone
      name: 'link-\${last(split(networkId, '/'))}'
      location: 'global'
      tags: tags
      properties: {
        virtualNetwork: {
          id: networkId
        }
        registrationEnabled: false
      }
    }
  ]

  output zoneId string = zone.id
`;
