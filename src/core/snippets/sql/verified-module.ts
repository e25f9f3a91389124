import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';
import { databaseSize, databaseType, serverType } from './server';

const identityId = bicep.idOf('identityId', 'the user-assigned identity that may use the key');

/** The same by way of an Azure Verified Module. */
export const sqlByModule: SnippetIdea = {
  prefix: 'fl-sql-avm',
  title: 'Zone-redundant SQL database by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version: Entra accounts only, your own key, no public access.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('sqlServer')} '${avmModule('sql/server')}' = {
        params: {
          name: '${gap('server', resourceName(serverType, 'payments'))}'
          location: ${bicep.location}
          administrators: {
            azureADOnlyAuthentication: true
            login: ${bicep.parameter('adminGroupName', 'string', 'Name of the Entra group that administers the server.')}
            sid: ${bicep.parameter('adminGroupId', 'string', 'Object id of that group.')}
            principalType: 'Group'
            tenantId: tenant().tenantId
          }
          customerManagedKey: {
            keyVaultResourceId: ${bicep.idOf('keyVaultId', 'the key vault')}
            keyName: ${bicep.parameter('keyName', 'string', 'Name of the key.')}
            autoRotationEnabled: true
          }
          managedIdentities: {
            userAssignedResourceIds: [${identityId}]
          }
          primaryUserAssignedIdentityResourceId: ${identityId}
          minimalTlsVersion: '1.2'
          publicNetworkAccess: 'Disabled'
          databases: [
            {
              name: '${gap('database', resourceName(databaseType, 'payments'))}'
              availabilityZone: -1
              zoneRedundant: true
              sku: {
                name: '${databaseSize}'
              }
              requestedBackupStorageRedundancy: 'GeoZone'
            }
          ]
          privateEndpoints: [
            {
              subnetResourceId: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
              privateDnsZoneGroup: {
                privateDnsZoneGroupConfigs: [
                  {
                    privateDnsZoneResourceId: ${bicep.idOf('sqlZoneId', 'the private DNS zone of SQL servers')}
                  }
                ]
              }
            }
          ]
        }
      }
    `,
  },
};
