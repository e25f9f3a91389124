import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** An address of a service in a subnet, entered in the private DNS zones of the service. */
export const privateEndpointBicep = sourceText`
  // An address of a service in a subnet, entered in the private DNS zones of the service.

  @description('Region of the subnet.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the subnet for private endpoints.')
  param subnetId string

  @description('Resource id of the service.')
  param targetId string

  @description('Sub-resource of the service, such as vault or blob.')
  param groupId string

  @description('Resource ids of the private DNS zones.')
  param zoneIds string[]

  resource endpoint '${armType('Microsoft.Network/privateEndpoints')}' = {
    name: 'pep-\${name}'
    location: location
    tags: tags
    properties: {
      subnet: {
        id: subnetId
      }
      privateLinkServiceConnections: [
        {
          name: groupId
          properties: {
            privateLinkServiceId: targetId
            groupIds: [groupId]
          }
        }
      ]
    }
  }

  resource zoneGroup '${armType('Microsoft.Network/privateEndpoints/privateDnsZoneGroups')}' = {
    parent: endpoint
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        for (zoneId, index) in zoneIds: {
          name: 'zone-\${index}'
          properties: {
            privateDnsZoneId: zoneId
          }
        }
      ]
    }
  }
`;
