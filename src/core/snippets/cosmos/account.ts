import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep, secondLocationTerraform } from '../common/second-region';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.DocumentDB/databaseAccounts';
const account = symbol('cosmosAccount');
const label = symbol('main');
const name = gap('name', resourceName(accountType, 'payments'));
const consistency = choice('consistency', ['Session', 'ConsistentPrefix', 'Eventual', 'Strong']);
const writes = choice('write everywhere', ['false', 'true']);
const identityBicep = bicep.idOf('identityId', 'the user-assigned identity that may use the key');
const identityTerraform = terraform.idOf('identity_id', 'the user-assigned identity that may use the key');

/** An account that goes on in a second region by itself. */
export const cosmosAccount: SnippetIdea = {
  prefix: 'fl-cosmos-account',
  title: 'Cosmos DB account in two regions, over the zones of each',
  description:
    'Reads in both regions and fails over by itself; with writes everywhere it need not fail over at all, but conflicts have to be resolved. Continuous backup, your own key, roles in place of account keys, no public access. Zones cannot be changed later in a region.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      resource ${account} '${armType(accountType)}' = {
        name: '${name}'
        location: ${bicep.location}
        kind: 'GlobalDocumentDB'
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${identityBicep}}': {}
          }
        }
        properties: {
          databaseAccountOfferType: 'Standard'
          locations: [
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
          enableMultipleWriteLocations: ${writes}
          consistencyPolicy: {
            defaultConsistencyLevel: '${consistency}'
          }
          backupPolicy: {
            type: 'Continuous'
            continuousModeProperties: {
              tier: 'Continuous30Days'
            }
          }
          defaultIdentity: 'UserAssignedIdentity=\${${identityBicep}}'
          keyVaultKeyUri: ${bicep.parameter('keyUri', 'string', 'Id of the key without its version.')}
          disableLocalAuth: true
          disableKeyBasedMetadataWriteAccess: true
          minimalTlsVersion: 'Tls12'
          publicNetworkAccess: 'Disabled'
          networkAclBypass: 'None'
        }
      }
    `,
    terraform: text`
      resource "azurerm_cosmosdb_account" "${label}" {
        name                                  = "${name}"
        resource_group_name                   = ${terraform.resourceGroupName}
        location                              = ${terraform.location}
        offer_type                            = "Standard"
        kind                                  = "GlobalDocumentDB"
        automatic_failover_enabled            = true
        multiple_write_locations_enabled      = ${writes}
        local_authentication_enabled          = false
        access_key_metadata_writes_enabled    = false
        minimal_tls_version                   = "Tls12"
        public_network_access_enabled         = false
        network_acl_bypass_for_azure_services = false
        default_identity_type                 = "UserAssignedIdentity=\${${identityTerraform}}"
        key_vault_key_id                      = ${terraform.variable('key_id', 'string', 'Id of the key without its version.')}

        identity {
          type         = "UserAssigned"
          identity_ids = [${identityTerraform}]
        }

        consistency_policy {
          consistency_level = "${consistency}"
        }

        geo_location {
          location          = ${terraform.location}
          failover_priority = 0
          zone_redundant    = true
        }

        geo_location {
          location          = ${secondLocationTerraform}
          failover_priority = 1
          zone_redundant    = true
        }

        backup {
          type = "Continuous"
          tier = "Continuous30Days"
        }
      }
    `,
  },
};
