import { avmModule } from '../../facts/avm-modules';
import { availabilityZones } from '../../facts/regions';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';
import { serviceType } from './service';

/** The same by way of an Azure Verified Module. */
export const apiManagementByModule: SnippetIdea = {
  prefix: 'fl-api-management-avm',
  title: 'Internal API Management over all zones by the Azure Verified Module',
  description: 'The module of the public registry at an exact version: Premium, inside the virtual network.',
  section: 17,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('apiManagement')} '${avmModule('api-management/service')}' = {
        params: {
          name: '${gap('name', resourceName(serviceType, 'payments'))}'
          location: ${bicep.location}
          sku: 'Premium'
          skuCapacity: ${gap('units', '3')}
          availabilityZones: [${availabilityZones.join(', ')}]
          publisherName: '${gap('publisher', 'Contoso')}'
          publisherEmail: ${bicep.parameter('publisherEmail', 'string', 'Address to which the service writes about itself.')}
          virtualNetworkType: 'Internal'
          subnetResourceId: ${bicep.idOf('apiSubnetId', 'the subnet of API Management')}
          managedIdentities: {
            systemAssigned: true
          }
        }
      }
    `,
  },
};
