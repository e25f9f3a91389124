import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { privateServices } from './services';

const subresource = choice('sub-resource', [...new Set(privateServices.map((service) => service.subresource))]);

/** The same by way of an Azure Verified Module. */
export const privateEndpointByModule: SnippetIdea = {
  prefix: 'fl-private-endpoint-avm',
  title: 'Private endpoint by the Azure Verified Module',
  description: 'The module of the public registry at an exact version, with its zone group.',
  section: 15,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('endpoint')} '${avmModule('network/private-endpoint')}' = {
        params: {
          name: '${gap('name', resourceName('Microsoft.Network/privateEndpoints', 'payments'))}'
          location: ${bicep.location}
          subnetResourceId: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
          privateLinkServiceConnections: [
            {
              name: 'default'
              properties: {
                privateLinkServiceId: ${bicep.idOf('targetId', 'what the endpoint leads to')}
                groupIds: ['${subresource}']
              }
            }
          ]
          privateDnsZoneGroup: {
            privateDnsZoneGroupConfigs: [
              {
                privateDnsZoneResourceId: ${bicep.idOf('zoneId', 'the private DNS zone')}
              }
            ]
          }
        }
      }
    `,
  },
};
