import { type PrivateEndpointSubresource, privateDnsZone } from '../../facts/private-dns-zones';
import { type SnippetText, text } from '../snippet-text';
import * as bicep from './bicep-needs';

const identityId = bicep.idOf('identityId', 'the user-assigned identity that may use the key');

/**
 * The private endpoint of a verified module, entered in the zone of its service.
 * @param zone what the parameter with the id of the zone begins with: `registry` for `registryZoneId`.
 */
export function moduleEndpoint(subresource: PrivateEndpointSubresource, zone: string): SnippetText {
  return text`
    privateEndpoints: [
      {
        subnetResourceId: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
        privateDnsZoneGroup: {
          privateDnsZoneGroupConfigs: [
            {
              privateDnsZoneResourceId: ${bicep.idOf(`${zone}ZoneId`, `the private DNS zone ${privateDnsZone(subresource)}`)}
            }
          ]
        }
      }
    ]
  `;
}

/** The customer-managed key of a verified module, and the identity that may use it. */
export const moduleKey: SnippetText = text`
  customerManagedKey: {
    keyVaultResourceId: ${bicep.idOf('keyVaultId', 'the key vault')}
    keyName: ${bicep.parameter('keyName', 'string', 'Name of the key.')}
    userAssignedIdentityResourceId: ${identityId}
  }
  managedIdentities: {
    userAssignedResourceIds: [${identityId}]
  }
`;
