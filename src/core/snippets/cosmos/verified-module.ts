import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep } from '../common/second-region';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

/** The same by way of an Azure Verified Module. */
export const cosmosByModule: SnippetIdea = {
  prefix: 'fl-cosmos-avm',
  title: 'Cosmos DB account in two regions by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version: over the zones of both regions, failing over by itself, with continuous backup, its own key and no public access.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('cosmosAccount')} '${avmModule('document-db/database-account')}' = {
        params: {
          name: '${gap('name', resourceName('Microsoft.DocumentDB/databaseAccounts', 'payments'))}'
          location: ${bicep.location}
          failoverLocations: [
            {
              locationName: ${bicep.location}
              failoverPriority: 0
              isZoneRedundant: true
            }
            {
              locationName: ${secondLocationBicep}
              failoverPriority: 1
              isZoneRedundant: true
            }
          ]
          enableAutomaticFailover: true
          backupPolicyType: 'Continuous'
          backupPolicyContinuousTier: 'Continuous30Days'
          disableLocalAuthentication: true
          disableKeyBasedMetadataWriteAccess: true
          minimumTlsVersion: 'Tls12'
          networkRestrictions: {
            publicNetworkAccess: 'Disabled'
            networkAclBypass: 'None'
          }
          customerManagedKey: {
            keyVaultResourceId: ${bicep.idOf('keyVaultId', 'the key vault')}
            keyName: ${bicep.parameter('keyName', 'string', 'Name of the key.')}
          }
          managedIdentities: {
            userAssignedResourceIds: [${bicep.idOf('identityId', 'the user-assigned identity that may use the key')}]
          }
          defaultIdentity: {
            name: 'UserAssignedIdentity'
            resourceId: ${bicep.idOf('identityId', 'the user-assigned identity that may use the key')}
          }
        }
      }
    `,
  },
};
